"""What a visit costs: free or paid where the prices of the export say so beyond doubt, and how much in words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from babel import Locale, UnknownLocaleError
from babel.numbers import format_currency

from kiosk.staff.tourism.jsonld import Node, nodes, texts

_AMOUNTS = ("schema:minPrice", "schema:maxPrice", "schema:price")
_FULL_RATE = "kb:BaseRateFullRate"
_DEAREST = 10_000
"""Euros; more is a slip of the pen."""


def price(node: Node) -> str:
    """Return free, paid, or "" where nobody can tell: free for children is not free."""
    if any(amount for spec in _prices(node) for amount in _amounts(spec)):
        return "paid"
    return "free" if any(any(True for _ in _amounts(spec)) for spec in _prices(node) if _for_all(spec)) else ""


def price_in_words(node: Node, languages: Sequence[str]) -> dict[str, str]:
    """Return the lowest and highest full price in each language, "4 – 12 €"; {} where there is none in euros."""
    full = [spec for spec in _prices(node) if _for_all(spec) and set(texts(spec, "schema:priceCurrency")) <= {"EUR"}]
    amounts = [amount for spec in full for amount in _amounts(spec) if amount]
    if not amounts or max(amounts) > _DEAREST:
        return {}
    told = dict.fromkeys((min(amounts), max(amounts)))
    return {code: " – ".join(_in_euros(amount, code) for amount in told) for code in languages}


def _prices(node: Node) -> Iterator[Node]:
    return nodes(node, "offers", "schema:priceSpecification")


def _for_all(spec: Node) -> bool:
    policies = set(texts(spec, "hasEligiblePolicy", "@id"))
    return not policies or _FULL_RATE in policies


def _amounts(spec: Node) -> Iterator[Decimal]:
    for key in _AMOUNTS:
        for written in texts(spec, key):
            try:
                amount = Decimal(written.replace(",", "."))
            except InvalidOperation:
                continue
            if amount.is_finite():
                yield abs(amount)


def _in_euros(amount: Decimal, language: str) -> str:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = Locale("fr")
    pattern = locale.currency_formats["standard"].pattern
    if amount == amount.to_integral_value():
        pattern = pattern.replace(".00", "")
    return format_currency(amount, "EUR", pattern, locale=locale, currency_digits=False)
