"""Words and names. Names of people and bodies are made of syllables, or of words for plants, waters and weather."""

from dice import mixed

SYLLABLES = [first + last for first in "b d f g h k l m n p r s t v z sh dr kr pl st".split() for last in "a e i o u".split()]
ENDINGS = ["n", "r", "s", "l", "", "x"]

TOPICS = """
artificial-intelligence software semiconductors photonics biotechnology robotics agriculture fintech batteries
cloud-computing cyber-security drones e-commerce education hydrogen logistics medical-devices mobile-games new-materials
optics pharmacy quantum-computing satellites sensors smart-cities solar-power textiles three-dimensional-printing
urban-transport vaccines video wind-power
""".split()
TOPICS = [topic.replace("-", " ") for topic in TOPICS]

NATURE = "云 松 竹 梅 石 泉 溪 湖 海 河 山 岭 峰 林 森 草 荷 兰 菊 桂 枫 柏 杨 柳 霜 雪 露 雾 虹 星 月 霞 岚 峡 湾 岛 洲 沙 岩 玉".split()
QUALITY = "青 白 红 紫 金 银 新 明 清 静 远 长 高 大 东 西 南 北 春 夏 秋 冬 晨 暮 平 安 和 乐 光 华".split()
HAN_TOPICS = "科技 软件 光电 生物 农业 物流 能源 材料 教育 医药 机器人 半导体 大数据 人工智能 电子商务".split()
HAN_ZONES = ["高新技术产业开发区", "科技园", "经济技术开发区", "软件园", "创新中心"]
HAN_EVENTS = ["签约仪式", "座谈会", "论坛", "推介会", "考察", "开工仪式"]

URDU = "دریا صحرا نور بہار چشمہ ستارہ شبنم وادی ساحل کہسار گلاب چنار صبح افق بادل جھیل موسم روشنی سفر خوشبو".split()
URDU_EVENTS = ["کا افتتاح", "پر معاہدہ", "پر اجلاس", "پر کانفرنس"]

CLAUSES = """
The parties will meet again before the end of the year.|Land for the second phase has been set aside.
Power and water come from the grid of the region.|A joint committee will look at the open questions.
Firms that move in pay no duty on machinery for ten years.|Officials did not say who would bear the cost.
The plan still needs the consent of the cabinet.|Half of the plots had been taken when the report appeared.
Training for two hundred engineers is to begin in spring.|An earlier report had named another figure.
The road to the site was finished two months late.|Tenants asked for faster customs clearance.
""".replace("\n", "|").strip("|").split("|")


def word(number):
    """An invented word. Different numbers below a million give different words."""
    number = number * 7919 % 1_000_000
    return SYLLABLES[number % 100] + SYLLABLES[number // 100 % 100] + SYLLABLES[number // 10_000 % 100]


def short_word(number):
    """One of 600 invented words for given names."""
    return (SYLLABLES[number % 100] + ENDINGS[number // 100 % 6]).capitalize()


def han(number, parts=2):
    """Chinese characters that are not a real name."""
    chance = mixed(number, 1)
    text = ""
    for part in range(parts):
        text += QUALITY[chance % len(QUALITY)] if part % 2 == 0 else NATURE[chance % len(NATURE)]
        chance //= 64
    return text


def urdu(number, parts=2):
    """Urdu words that are not a real name."""
    chance = mixed(number, 2)
    return " ".join(URDU[(chance >> (8 * part)) % len(URDU)] for part in range(parts))
