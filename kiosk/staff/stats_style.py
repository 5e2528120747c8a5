"""How the page of statistics looks: the kiosk's colours and letters, all of it inside the page."""

from base64 import b64encode
from xml.etree.ElementTree import Element

from kiosk.fonts import text_fonts
from kiosk.staff.markup import element

_FONTS = {
    "Manrope-Medium": ("Manrope", "500", "normal"),
    "Manrope-ExtraBold": ("Manrope", "800", "normal"),
    "SourceSerifPro-It": ("Source Serif Pro", "400", "italic"),
}

_STYLE = """
:root { --paper: #F4EEE2; --coal: #17181C; --slate: #2B3038; --sand: #E5DAC5; --ink: #3A352E; --sun: #F7C65B;
  --brick: #C8502D; --leaf: #2F7D5B; --canal: #2F6F8F; --card: #FFFFFF; --quiet: #6A6256; color-scheme: light; }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--coal); font: 500 17px/1.5 Manrope, system-ui, sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
#en { display: none; }
#en:target { display: block; }
#en:target ~ #fr { display: none; }
header { position: relative; overflow: hidden; background: var(--coal); color: #FFF; padding: 44px 0 92px;
  min-height: 370px;
  border-radius: 0 0 56px 56px; }
header > svg { position: absolute; right: max(28px, calc(50vw - 536px)); bottom: 90px; height: 236px; width: auto; }
header > svg + div { position: relative; }
.wide { max-width: 1128px; margin: 0 auto; padding: 0 28px; }
.office { color: var(--sun); font-weight: 800; letter-spacing: .01em; margin: 0 0 10px; }
h1 { font-size: clamp(36px, 5.6vw, 62px); line-height: 1.04; letter-spacing: -.03em; font-weight: 800; margin: 0 0 14px;
  max-width: 13em; text-wrap: balance; }
.lead { font: italic 400 23px/1.4 "Source Serif Pro", Georgia, serif; margin: 0; color: #E9E4DA; }
.other { position: absolute; top: 0; right: 28px; color: #FFF; border: 2px solid rgb(255 255 255 / .55);
  border-radius: 99px; padding: 7px 20px; text-decoration: none; font-weight: 800; font-size: 15px;
  background: rgb(23 24 28 / .6); }
.other:hover, .other:focus-visible { background: #FFF; color: var(--coal); }
:focus-visible { outline: 3px solid var(--sun); outline-offset: 3px; }
main.wide { display: grid; grid-template-columns: repeat(6, 1fr); gap: 24px; margin-top: -92px; position: relative; }
section { background: var(--card); border-radius: 30px; padding: 30px 34px 26px; grid-column: span 6; min-width: 0;
  box-shadow: 0 10px 34px rgb(74 56 32 / .10); }
section.half { grid-column: span 3; }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); padding: 8px 0; }
.figures div { padding: 22px 30px; border-left: 2px solid var(--sand); }
.figures div:first-child { border-left: 0; }
.figures dd { margin: 0; font-size: 46px; font-weight: 800; letter-spacing: -.03em; line-height: 1.1; }
.figures dt { font-weight: 800; color: var(--ink); }
.figures small { display: block; color: var(--quiet); font-size: 14px; line-height: 1.35; font-weight: 500; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
h2 { font-size: 27px; letter-spacing: -.02em; line-height: 1.2; font-weight: 800; margin: 0 0 4px; }
h2::before { content: ""; display: block; width: 44px; height: 7px; border-radius: 9px; background: var(--accent);
  margin-bottom: 14px; }
.note { color: var(--quiet); margin: 0; font-size: 16px; }
figure { margin: 20px 0 0; overflow-x: auto; }
figure svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { font: 500 18px Manrope, system-ui, sans-serif; fill: var(--quiet); }
svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
svg .peak, svg .value { font-weight: 800; fill: var(--coal); }
svg .label { fill: var(--coal); }
svg .value, svg .label { font-size: 19px; }
svg .grid { stroke: var(--sand); stroke-width: 1.5; }
svg .mark { fill: var(--accent); fill: color-mix(in srgb, var(--accent) 70%, white); }
svg .strong, svg rect.mark { fill: var(--accent); }
svg .aim { fill: transparent; } svg .aim:hover { fill: rgb(229 218 197 / .4); }
svg .track { fill: var(--paper); }
svg .d0, .key .d0 { fill: #EDE6D8; background: #EDE6D8; } svg .d1, .key .d1 { fill: #BFD8C6; background: #BFD8C6; }
svg .d2, .key .d2 { fill: #83B598; background: #83B598; } svg .d3, .key .d3 { fill: #4A9270; background: #4A9270; }
svg .d4, .key .d4 { fill: #1D5940; background: #1D5940; }
svg .out { fill: none; stroke: var(--sand); }
svg .silent { fill: #FBEDE7; stroke: var(--brick); stroke-width: 1.5; }
svg .cross { stroke: var(--brick); stroke-width: 2.5; stroke-linecap: round; fill: none; }
.key { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 14px 0 0; color: var(--quiet);
  font-size: 15px; }
.key i { width: 17px; height: 17px; border-radius: 4px; } .key i:first-of-type { margin-left: 6px; }
.key .cross { margin-left: 26px; border: 2px solid var(--brick); background: #FBEDE7; color: var(--brick);
  font: 800 13px/13px Manrope, sans-serif; text-align: center; }
details { margin-top: 16px; border-top: 2px solid var(--paper); padding-top: 12px; }
summary { cursor: pointer; font-weight: 800; font-size: 15px; color: var(--ink); width: fit-content;
  border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 15.5px; margin-top: 10px; }
.scroll { max-height: 420px; overflow-y: auto; }
th, td { text-align: left; padding: 7px 10px 7px 0; border-bottom: 1px solid var(--sand); overflow-wrap: anywhere; }
th { font-weight: 800; } td:last-child, th:last-child { text-align: right; padding-right: 4px;
  font-variant-numeric: tabular-nums; white-space: nowrap; }
.days { list-style: none; padding: 0; margin: 18px 0 0; display: flex; flex-wrap: wrap; gap: 8px; }
.days li { background: #FBEDE7; color: #8A3218; border-radius: 99px; padding: 4px 15px; font-weight: 800;
  font-size: 15px; }
footer { color: var(--quiet); font-size: 15px; padding: 34px 0 48px; } footer p { margin: 0 0 4px; }
.brick { --accent: var(--brick); } .leaf { --accent: var(--leaf); } .canal { --accent: var(--canal); }
.sun { --accent: #D99A1C; } .coal { --accent: var(--coal); }
@media screen and (max-width: 800px) { section.half { grid-column: span 6; }
  .figures { grid-template-columns: 1fr 1fr; } .figures div:nth-child(3) { border-left: 0; }
  figure svg { min-width: 640px; } .half figure svg { min-width: 0; } header > svg { height: 130px; }
  section { padding: 24px 22px; } }
@media print { @page { margin: 12mm; } html { font-size: 13px; background: none; } header { min-height: 300px; }
  header > svg { height: 120px; } .figures dd { font-size: 30px; } .figures div { padding: 14px 18px; }
  .other, details { display: none; } section { break-inside: avoid; box-shadow: none; border: 1px solid var(--sand); }
  figure { overflow: visible; } main.wide { gap: 14px; } .wide { padding: 0 12px; } }
"""

_SCENE = (
    ("M436 168a66 66 0 1 1-132 0a66 66 0 1 1 132 0", "#F7C65B"),  # the sun, going down
    ("M206 300L316 166q15-18 30 0L456 300Z", "#414954"),  # the two slag heaps
    ("M318 300L453 122q17-22 34 0L612 300Z", "#2F353E"),
    ("M453 122q17-22 34 0L612 300H526Q486 210 453 122Z", "#282D35"),  # in the shade
    ("M128 292L150 186H160L138 292ZM204 292L182 186H172L194 292Z", "#C8502D"),  # the headframe
    ("M144 244H188V251H144ZM148 216H184V222H148ZM140 178H192V188H140ZM182 194L250 292H240L176 200Z", "#C8502D"),
    ("M0 300Q150 266 330 282T612 300Z", "#2F7D5B"),  # the meadow
    ("M276 283V266L288 256L300 266V257L312 247L324 257V250L336 240L348 250V285Z", "#C8502D"),  # miners' houses
    ("M284 270h7v8h-7ZM308 263h7v8h-7ZM332 256h7v8h-7Z", "#F7C65B"),
)
_WHEELS = "M163 168a17 17 0 1 1-34 0a17 17 0 1 1 34 0M203 168a17 17 0 1 1-34 0a17 17 0 1 1 34 0"
_SPOKES = "M146 152V184M130 168H162M186 152V184M170 168H202"


def landscape() -> Element:
    """Return two slag heaps and a headframe before the setting sun; an ornament that says nothing."""
    drawn = [element("path", d=outline, fill=color) for outline, color in _SCENE]
    wheels = element("path", d=_WHEELS, fill="none", stroke="#C8502D", stroke_width=5)
    spokes = element("path", d=_SPOKES, fill="none", stroke="#C8502D", stroke_width=2)
    return element("svg", *drawn, wheels, spokes, viewBox="0 0 640 300", aria_hidden="true")


def style() -> str:
    """Return the style sheet with its letters; RuntimeError where the fonts are not installed."""
    faces = []
    for file in text_fonts():
        if file.stem in _FONTS:
            family, weight, slant = _FONTS[file.stem]
            letters = b64encode(file.read_bytes()).decode("ascii")
            faces.append(
                f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{slant};'
                f'src:url("data:font/ttf;base64,{letters}")}}'
            )
    return "\n".join(faces) + _STYLE
