"""What a finger does: tap, flick, pinch, and being interrupted."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem

from kiosk.tour.finger import area, centre, visible_items
from tests.ui.conftest import Visitor


def cancel_touch(visitor: Visitor, point: QPoint) -> None:
    """Press, then have the system take the touch away, as a compositor's gesture does."""
    visitor.finger.press(point)
    visitor.finger.wait(0.03)
    device = visitor.finger.device
    event = QTouchEvent(QEvent.Type.TouchCancel, device, Qt.KeyboardModifier.NoModifier, [])
    QCoreApplication.sendEvent(visitor.kiosk.window, event)
    visitor.finger.wait(0.03)


def test_a_panel_card_opens_its_panel(visitor: Visitor) -> None:
    slug = visitor.kiosk.library.guide.panels[0].slug
    visitor.tap(slug=slug)
    assert (visitor.kiosk.navigator.here.screen, visitor.kiosk.navigator.here.slug) == ("panel", slug)


def test_a_pressed_card_shows_it_at_the_next_frame(visitor: Visitor) -> None:
    card = visitor.button(slug=visitor.kiosk.library.guide.panels[0].slug)
    visitor.finger.press(centre(card))
    assert card.property("pressed") is True
    visitor.finger.release(centre(card))
    visitor.settle()
    assert visitor.kiosk.navigator.here.screen == "panel"


def test_a_cancelled_touch_opens_nothing_and_leaves_no_dead_item(visitor: Visitor) -> None:
    panels = visitor.kiosk.library.guide.panels
    for panel in panels:
        card = visitor.button(slug=panel.slug)
        cancel_touch(visitor, centre(card))
        assert card.property("pressed") is False
        assert visitor.kiosk.navigator.here.screen == "home"
    for panel in panels:
        visitor.tap(slug=panel.slug)
        assert visitor.kiosk.navigator.here.slug == panel.slug
        visitor.go_home()


def test_a_touch_that_leaves_its_button_does_nothing(visitor: Visitor) -> None:
    card = visitor.button(slug=visitor.kiosk.library.guide.panels[0].slug)
    start = centre(card)
    visitor.finger.drag(start, QPoint(start.x(), 60))
    visitor.finger.wait(0.05)
    assert visitor.kiosk.navigator.here.screen == "home"
    assert card.property("pressed") is False


def test_a_long_page_is_drawn_with_the_finger_and_no_card_is_tapped_by_it(visitor: Visitor) -> None:
    visitor.open(visitor.kiosk.library.guide.panels[0].slug)
    page = visitor.page()
    x = round(area(page).left()) + 200
    visitor.finger.drag(QPoint(x, 1300), QPoint(x, 700))
    visitor.finger.wait_for(lambda: not page.property("moving"), "rest")
    assert float(page.property("contentY")) > 300
    assert visitor.kiosk.navigator.here.screen == "panel"


def test_a_flick_throws_the_page(visitor: Visitor) -> None:
    visitor.open(visitor.kiosk.library.guide.places[0].slug)
    page = visitor.page()
    start, steps = QPoint(540, 1500), 5
    visitor.finger.press(start)
    for step in range(1, steps + 1):
        visitor.finger.move(start - QPoint(0, 60 * step))
        visitor.finger.wait(0.008)
    visitor.finger.release(start - QPoint(0, 60 * steps))
    lifted = float(page.property("contentY"))
    visitor.finger.wait_for(lambda: not page.property("moving"), "rest")
    assert float(page.property("contentY")) > lifted


def test_two_fingers_and_buttons_make_a_picture_larger_and_smaller(visitor: Visitor) -> None:
    visitor.open(visitor.kiosk.library.guide.places[0].slug)
    visitor.kiosk.navigator.look(visitor.kiosk.navigator.here.slug, 0.0)
    visitor.settle()
    zoomed = next(item for item in _all(visitor) if item.property("zoom") is not None and item.width() > 500)
    assert zoomed.property("zoom") == 1
    visitor.finger.pinch(visitor.middle, 200, 400)
    visitor.finger.wait(0.3)
    assert zoomed.property("zoom") > 1.3
    before = zoomed.property("zoom")
    visitor.tap(text="Réduire")
    assert zoomed.property("zoom") < before
    visitor.tap(text="Agrandir")
    visitor.tap(text="Fermer")
    assert visitor.kiosk.navigator.here.screen == "place"


def test_a_mouse_does_what_a_finger_does(visitor: Visitor) -> None:
    point = QPointF(centre(visitor.button(slug=visitor.kiosk.library.guide.panels[0].slug)))
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(kind, point, point, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(visitor.kiosk.window, event)
    visitor.settle()
    assert visitor.kiosk.navigator.here.screen == "panel"


def test_every_button_is_large_enough_for_a_thumb(visitor: Visitor) -> None:
    least_mm = 12
    per_mm = 2203 / (32 * 25.4)  # px: the diagonal of 1080 x 1920 over the 32 inches of the settings
    for slug in ("", *visitor.kiosk.library.guide.items):
        if slug:
            visitor.open(slug)
        small = [
            (slug, item.property("text"), round(item.width()), round(item.height()))
            for item in visitor.buttons()
            if min(item.width(), item.height()) < least_mm * per_mm
        ]
        assert small == []


def _all(visitor: Visitor) -> list[QQuickItem]:
    return list(visible_items(visitor.glass))
