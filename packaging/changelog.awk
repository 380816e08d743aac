# Makes a Debian changelog (deb-changelog(5)) from the newest part of CHANGELOG.md.
#
#   awk -f packaging/changelog.awk -v version=0.1.0 -v date='Sun, 22 Nov 2026 00:00:00 +0000' -v who='Name <mail>' CHANGELOG.md

BEGIN { print "stz (" version ") unstable; urgency=medium" }
/^## / { if (++parts > 1) exit; next }
parts == 0 { next }
/^- / { item() }
{
  sub(/^- /, "")
  for (i = 1; i <= NF; i++) add($i)
}
END {
  item()
  print "\n -- " who "  " date
}

# Appends a word; lines have at most 78 columns.
function add(word) {
  if (length(line) + length(word) >= 78) { print line; line = "   " }
  line = line " " word
}

# Ends an item; each starts with a star.
function item() {
  print line
  line = "  *"
}
