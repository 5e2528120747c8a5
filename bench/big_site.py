"""A small site for Hugo: every page with its facts and its photograph in the two sizes that the kiosk makes too."""

from collections.abc import Sequence
from pathlib import Path

_PICTURE = """{{ with resources.Get .Params.photograph }}
{{ $small := .Resize "720x webp q84" }}{{ $large := .Resize "1600x webp q84" }}
<img src="{{ $small.RelPermalink }}" srcset="{{ $large.RelPermalink }} 1600w" alt="{{ $.Title }}">{{ end }}"""
_HEAD = """<!doctype html>
<html lang="{{ .Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<nav>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}" lang="{{ .Lang }}">{{ .Lang }}</a> {{ end }}</nav>
"""
_SINGLE = f"""{_HEAD}<h1>{{{{ .Title }}}}</h1>{_PICTURE}
<p>{{{{ .Params.summary }}}}</p>{{{{ .Content }}}}
<ul><li>{{{{ .Params.kind_label }}}}</li><li>{{{{ .Params.commune }}}}</li><li>{{{{ .Params.opening_hours }}}}</li></ul>
</body></html>
"""
_LIST = f"""{_HEAD}<h1>{{{{ .Title }}}}</h1>{{{{ .Content }}}}
<ul>{{{{ range .Pages }}}}<li><a href="{{{{ .RelPermalink }}}}">{{{{ .Title }}}}</a></li>{{{{ end }}}}</ul>
</body></html>
"""


def write_site(folder: Path, languages: Sequence[str]) -> None:
    """Write Hugo's settings and templates; the first language is the one without a folder of its own."""
    settings = [
        'baseURL = "/"',
        f'defaultContentLanguage = "{languages[0]}"',
        'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]',
        *(f"[languages.{language}]\nweight = {weight}" for weight, language in enumerate(languages, start=1)),
    ]
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True, exist_ok=True)
    (folder / "config.toml").write_text("\n".join(settings) + "\n", encoding="utf-8")
    (layouts / "single.html").write_text(_SINGLE, encoding="utf-8")
    (layouts / "list.html").write_text(_LIST, encoding="utf-8")
