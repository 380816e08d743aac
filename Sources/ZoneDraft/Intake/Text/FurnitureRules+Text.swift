extension FurnitureRules {
  /// The shipped rules as YAML. Everything is compared in small letters.
  package static let text = """
    # Headings after which the article has ended.
    ends: [leave a reply, leave a comment, post a comment, add a comment, add comment, write a comment, your comment,
      comments, comment, reader comments, join the conversation, leave your comment, about the author, about author,
      author, about the writer, cancel reply, your email address will not be published, post navigation,
      share your thoughts, what do you think, 网友评论, 发表评论, 评论, 相关附件, 免责声明, تبصرے, تبصرہ کریں, اپنی رائے دیں,
      آپ کی رائے, اپنا تبصرہ لکھیں]
    # Headings of lists of other articles.
    related: [related posts, related post, related, related news, related stories, related story, related articles,
      related article, related topics, related content, related links, related reading, you missed, you may have missed,
      you may also like, you might also like, you may like, more stories, more news, more from, more from this category,
      more in this section, more on this, more on this story, most read, most popular, must read, popular posts,
      popular news, trending, trending now, trending news, latest news, latest posts, latest stories, latest,
      recent posts, recent news, recommended, recommended for you, recommended stories, editor's pick, editor's picks,
      editors' picks, top stories, top news, also read, read also, read next, up next, read more, see also,
      don't miss, in other news, other stories, other news, today's headlines, headlines, next story, previous story,
      相关新闻, 相关阅读, 相关报道, 相关文章, 相关链接, 推荐阅读, 延伸阅读, 热门推荐, 热点新闻, 热门文章, 最新文章, 最新新闻,
      猜你喜欢, 更多新闻, 今日推荐, 精彩推荐, 图片新闻, 排行榜, 新闻排行, متعلقہ خبریں, مزید خبریں, متعلقہ مضامین, تازہ ترین,
      تازہ ترین خبریں, مقبول ترین, یہ بھی پڑھیں, مزید پڑھیں, سب سے زیادہ پڑھی جانے والی]
    # Those of them that stand between paragraphs, with one link below.
    inline: [also read, read also, read more, read next, see also, more on this, must read, read, related, related story,
      related article, related news, related reading, 相关阅读, 延伸阅读, 推荐阅读, مزید پڑھیں, یہ بھی پڑھیں]
    # Whole lines that are left out.
    lines: [share, share this, share this article, share this post, share this story, share on facebook, share on twitter,
      share on whatsapp, share on linkedin, share on x, tweet, like this, like loading, facebook, twitter, linkedin, whatsapp, pinterest, telegram,
      reddit, instagram, youtube, email, e-mail, print, print this, copy link, copy url, link copied, save, like, listen,
      listen to article, advertisement, advertisements, advertise, ad, ads, sponsored, sponsored content, promoted,
      article continues after ad, story continues below, continue reading, read full story, skip to content, menu, home,
      search, subscribe, sign in, sign up, log in, login, register, follow us, follow, back to top, top, next, previous,
      prev, loading, close, ok, accept, accept all, reject, more, view comments, show comments, load more, view all,
      see all, tags, tag, category, categories, topics, news, text size, font size, a a a, zoom, download pdf, newsletter,
      breaking news, breaking, shares, views, min read, mins read, minute read, minutes read, print story, share story,
      copied, a-, a+, reading time, hits, live, watch, video, photo, photos, gallery, font, 分享, 分享到, 打印, 打印本页, 关闭, 关闭窗口,
      关闭本页, 返回顶部, 返回首页, 返回列表, 首页, 上一篇, 下一篇, 收藏, 字号, 大 中 小, 大中小, 扫一扫, 微信, 微博, 朋友圈, 广告, 点赞, 纠错,
      加入收藏, 我要纠错, شیئر کریں, شیئر, پرنٹ کریں, اشتہار, اشتہارات, ٹویٹ, ای میل, فیس بک, واٹس ایپ, سرورق]
    # Beginnings of lines that are left out.
    beginnings: ["also read", "read also", "read more:", "read more about", "read:", "read |", "read next", "must read",
      "see also:", "see also |", "related:", "related article", "related story", "more on this:", "watch:", "watch video",
      "listen:", "listen to article", "home »", "home >", "home /", "home ›", "home |", "like business on", "like us on", "follow the ", "follow on ",
      "posted under", "reading time", "print this", "don't miss", "don’t miss", "recommended:", "you may also", "for more", "click here", "follow us",
      "follow @", "join our", "join us on", "subscribe to", "subscribe now", "sign up for", "sign up to",
      "get the latest", "get breaking", "download our", "download the app", "share this", "share via", "share on", "tags:",
      "tags -", "tag:", "tagged", "filed under", "topics:", "categories:", "category:", "posted in", "photo:", "photo by",
      "photo credit", "photo courtesy", "photos:", "image:", "image by", "image credit", "image courtesy", "image source",
      "picture:", "picture credit", "file photo", "caption:", "credit:", "courtesy:", "video:", "graphic:",
      "representational image", "a file photo", "(photo", "(image", "[photo", "[image", "copyright", "© ", "(c) 20",
      "all rights reserved", "this website uses cookies", "this site uses cookies", "we use cookies", "by continuing to",
      "this story originally", "views:", "view count", "post views", "comments (", "no comments", "comments are closed",
      "you must be logged in", "your email", "last updated", "last modified", "updated:", "reading time", "read time",
      "estimated reading", "advertisement", "sponsored by", "next:", "previous:", "next post", "previous post",
      "catch all the", "story first published", "support independent", "this material may not be", "for latest news",
      "http://", "https://",
      "责任编辑", "责编", "编辑：", "编辑:", "[责任编辑", "（责任编辑", "(责任编辑", "【责任编辑", "【编辑", "[编辑", "相关阅读：", "相关新闻：", "延伸阅读：",
      "推荐阅读：", "阅读更多", "更多阅读", "标签：", "关键词：", "关键字：", "版权所有", "版权声明", "分享到", "打印", "浏览次数", "阅读次数",
      "点击次数", "点击数", "访问量", "上一篇", "下一篇", "当前位置", "您的位置", "您现在的位置", "图：", "图为", "图片来源", "扫码", "扫一扫", "主办单位",
      "承办单位：", "技术支持", "备案", "地址：", "邮编", "字体：", "字号：", "【字体", "【字号", "附件下载",
      "مزید پڑھیں", "یہ بھی پڑھیں", "یہ بھی پڑھیے", "یہ بھی دیکھیں", "متعلقہ خبر", "ہمیں فالو", "فالو کریں", "تصویر:", "تصویر بشکریہ",
      "فوٹو:", "فوٹو ", "فائل فوٹو", "جملہ حقوق", "شیئر کریں", "ٹیگز", "مزید خبروں کے لیے"]
    # Ends of lines that are captions.
    caption-ends: ["/file", "— file", "– file", "- file", "-file", "/file photo", "file photo", "| file", "/afp", "—afp",
      "— afp", "— app", "-app photo", "/reuters", "—reuters", "— reuters", "— x", "— pid", "–pid", "photo by app",
      "courtesy photo", "(file photo)", "(photo: file)", "/dawn", "—dawn.com", "资料图", "（资料图）", "资料照片", "فائل فوٹو", "摄"]
    # Words that only captions have.
    caption-marks: ["photo:", "photo credit", "photo courtesy", "image credit", "image courtesy", "image source", "picture courtesy",
      "photograph:", "— photo", "screengrab", "screenshot:", "图片来源", "供图", "摄）", "تصویر بشکریہ"]
    # Words of classes and ids of elements that are left out.
    classes: [related, relatedposts, jp-relatedposts, yarpp, crp, outbrain, taboola, mgid, recommended, recommend,
      recommendation, recommendations, more-stories, more-news, more-from, more-on, read-next, readnext, also-read,
      alsoread, read-also, read-more, readmore, most-read, most-popular, popular, trending, you-may, may-like, might-like,
      missed, latest-news, latest-posts, recent-posts, recent-news, teaser, teasers, share, sharing, shares, sharebar,
      sharedaddy, shareaholic, addtoany, addthis, sociable, social, socials, social-bar, follow, follow-us, newsletter,
      newsletters, subscribe, subscription, signup, sign-up, paywall, optin, mailchimp, comment, comments, commentlist,
      disqus, respond, comment-respond, comment-list, discussion, cookie, cookies, consent, gdpr, cmplz, cookiebar,
      breadcrumb, breadcrumbs, crumbs, sidebar, side-bar, rail, widget, widgets, ad, ads, adv, advert, adverts, advertising,
      advertisement, adsbygoogle, ad-slot, adbox, dfp, banner, banners, sponsor, sponsored, promo, promos, promotion,
      ticker, newsticker, marquee, breaking, breaking-news, tags, tag-list, taglist, tag-links, post-tags, tagcloud,
      categories, cat-links, author-box, authorbox, author-bio, author-info, about-author, post-author-box, bio, caption,
      captions, wp-caption-text, figcaption, image-caption, photo-caption, credit, image-credit, photo-credit, pagination,
      pager, nav, navbar, navigation, navi, post-navigation, nav-links, menu, submenu, topbar, top-bar, toolbar, masthead,
      footer, foot, site-footer, colophon, header, site-header, head, entry-meta, post-meta, article-meta, meta-info,
      byline, post-date, entry-date, timestamp, readtime, reading-time, print, toolbox, tools, modal, popup, overlay,
      lightbox, skip-link, sr-only, screen-reader-text, screen-reader, visually-hidden, visuallyhidden, pullquote,
      pull-quote, app-download, download-app, toc, table-of-contents, copyright, disclaimer, login, search, searchform,
      weather, slider, carousel, slideshow, poll, quiz, donate, donation, gallery, font-size, text-size, fontsize,
      post-views, viewcount, whatsapp, telegram, fb-root, rating, ratings, kk-star-ratings, post-rating, toast, alert-bar,
      notification-bar, friendlink, links-list, headerlink, anchor-link, permalink, bdsharebuttonbox, bshare, pageup, xgxw, xgyd, hot-news, hotnews, rank,
      ranking, qr-code, qrcode, erweima, editor-name]
    # Words of classes, ids and item properties of elements that hold the article.
    bodies: [articlebody, article-body, article-content, article-text, article-copy, article-main, article-detail,
      article-details, entry-content, post-content, post-body, post-text, post-entry, story-body, story-content,
      story-text, story-detail, story-details, story-body-text, single-content, single-post-content, td-post-content,
      news-content, news-body, news-detail, news-details, news-text, detail-content, details-content, content-body,
      body-content, body-text, main-text, text-content, artibody, trs-editor, trs, ucap-content, pages-content, zoom,
      cont, left-zw, rich-text, richtext, wysiwyg, field-name-body, field-item, urdu-content, content-urdu, con-text]
    # Bylines: beginnings, or whole texts.
    bylines: ["by ", "by:", "author:", "written by", "reported by", "posted by", "published by", "story by", "our correspondent",
      our staff reporter, staff reporter, staff report, web desk, news desk, monitoring desk, monitoring report,
      our reporter, news report, correspondent, special correspondent, the newspaper's staff reporter, agencies, app, inp,
      online desk, editorial desk, press release, "记者", "作者：", "作者:", "文/", "文｜", "文｜", "本报记者", "通讯员",
      ویب ڈیسک, نیوز ڈیسک, اسٹاف رپورٹر, سٹاف رپورٹر, نمائندہ خصوصی, "تحریر:", "رپورٹ:", خبر نگار]
    # Last words of bylines without a name.
    byline-ends: [report, reporter, reporters, desk, correspondent, correspondents, bureau, staff, agencies]
    # Words of the names of newspapers, agencies and sites. Those in other scripts stand at the end of the name.
    outlets: [the, news, times, tribune, recorder, dawn, daily, post, observer, today, press, agency, herald, gazette,
      insight, network, tv, radio, journal, guardian, telegraph, express, mail, standard, review, magazine, weekly, media,
      app, xinhua, reuters, afp, ary, geo, urdupoint, propakistani, techjuice, profit, bulletin, digest, wire, economic,
      online, 报, 网, 社, 日报, 晚报, 在线, 新闻, 电视台, 政府, 管委会, 杂志, نیوز, جنگ, نوائے وقت, ایکسپریس, دنیا, روزنامہ]
    # Words of the names of public offices.
    officials: [government of, ministry, department of, directorate, authority, commission, secretariat, municipal,
      embassy, 人民政府, 管委会, 管理委员会, 商务部, 科技部, 大使馆, حکومت, وزارت]
    """
}
