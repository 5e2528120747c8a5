"""The staff desk with real touches: the corner, the PIN, every page, and nobody at it any more."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.attention import Attention
from kiosk.bridge.desk.door import Door
from kiosk.bridge.desk.topics import PAGES
from kiosk.duty.pin import set_pin
from kiosk.tour.finger import BUTTON, centre, is_a, visible_items
from kiosk.tour.inspection import inspect
from tests.ui.conftest import Visitor

PIN, HOLD_S = "2748", 4.4


@pytest.fixture
def staff(visitor: Visitor) -> Iterator[Visitor]:
    """Bring somebody who knows the PIN before the glass."""
    set_pin(visitor.kiosk.state, PIN)
    yield visitor
    visitor.kiosk.desk.close()


def standing(staff: Visitor) -> str:
    return str(staff.kiosk.desk.property("standing"))


def corner(staff: Visitor) -> QPoint:
    return QPoint(staff.kiosk.window.width() - 12, 12)


def hold(staff: Visitor, point: QPoint, seconds: float = HOLD_S) -> None:
    """Rest a finger, which trembles, and lift it."""
    staff.finger.press(point)
    for step in range(10):
        staff.finger.wait(seconds / 10)
        staff.finger.move(point + QPoint(step % 2, step % 3))
    staff.finger.release(point)
    staff.finger.wait(0.1)


def ask(staff: Visitor) -> None:
    """Have the PIN asked for, without the four seconds that other tests wait for."""
    staff.kiosk.desk.corner.held.emit()
    staff.finger.wait_for(lambda: door(staff).property("ready"), "the door")
    staff.finger.wait(0.1)


def door(staff: Visitor) -> Door:
    found = staff.kiosk.desk.property("door")
    assert isinstance(found, Door)
    return found


def type_in(staff: Visitor, digits: str) -> None:
    for digit in digits:
        staff.finger.tap(staff.button(text=digit))
    staff.finger.tap(staff.button(text="Valider"))


def enter(staff: Visitor) -> None:
    ask(staff)
    type_in(staff, PIN)
    staff.finger.wait_for(lambda: standing(staff) == "open", "the desk")
    staff.settle()


def said(staff: Visitor) -> str:
    return " ".join(staff.texts())


def test_a_finger_held_in_the_corner_is_asked_for_the_pin_which_opens(staff: Visitor) -> None:
    staff.open(staff.kiosk.library.guide.places[0].slug)
    staff.tap(code="de")
    staff.tap(code="fr")
    hold(staff, corner(staff))
    assert standing(staff) == "asking"
    assert staff.shown() == "place", "a visitor who came by chance goes on where they were"
    type_in(staff, PIN)
    staff.finger.wait_for(lambda: standing(staff) == "open", "the desk")
    assert staff.shown() == "attract", "the visitor is gone"
    assert "Bureau du personnel" in staff.texts()


def test_a_short_touch_a_moved_finger_and_a_second_one_ask_for_nothing(staff: Visitor) -> None:
    desk, point = staff.kiosk.desk, corner(staff)
    hold(staff, point, 1.0)
    assert not desk.property("holding")
    staff.finger.press(point)
    staff.finger.wait(2.2)
    assert desk.property("holding"), "the ring"
    staff.finger.move(point + QPoint(-120, 120))
    staff.finger.wait(0.1)
    assert not desk.property("holding")
    staff.finger.wait(2.2)
    staff.finger.release(point)
    touch = QTest.touchEvent(staff.kiosk.window, staff.finger.device)
    touch.press(0, point, staff.kiosk.window).commit()
    touch = QTest.touchEvent(staff.kiosk.window, staff.finger.device)
    touch.stationary(0).press(1, QPoint(300, 900), staff.kiosk.window).commit()
    staff.finger.wait(4.3)
    touch = QTest.touchEvent(staff.kiosk.window, staff.finger.device)
    touch.release(0, point, staff.kiosk.window).release(1, QPoint(300, 900), staff.kiosk.window).commit()
    staff.finger.wait(0.1)
    assert standing(staff) == "closed"


def test_nothing_is_seen_of_the_corner_for_two_seconds_and_visitors_touch_through_it(staff: Visitor) -> None:
    staff.kiosk.rest()
    staff.settle()
    staff.finger.press(corner(staff))
    staff.finger.wait(1.5)
    assert not staff.kiosk.desk.property("holding")
    staff.finger.release(corner(staff))
    staff.settle()
    assert staff.shown() == "home", "the touch on the posters was the visitor's"


def test_random_taps_never_open_it(staff: Visitor) -> None:
    lot = random.Random(2748)  # noqa: S311  # no secret, the same taps every time
    window = staff.kiosk.window
    for _ in range(400):
        x = lot.choice([lot.randrange(window.width()), window.width() - lot.randrange(1, 40)])
        y = lot.choice([lot.randrange(window.height()), lot.randrange(40)])
        staff.finger.press(QPoint(x, y))
        staff.finger.wait(lot.choice([0.0, 0.0, 0.0, 0.01, 0.1]))
        staff.finger.release(QPoint(x, y))
        assert staff.kiosk.desk.is_closed
    staff.go_home()


def test_nobody_comes_in_with_a_wrong_pin_and_the_wait_is_told(staff: Visitor) -> None:
    ask(staff)
    for number in range(3):
        type_in(staff, "9999"[: 2 + number])
        staff.finger.wait_for(lambda: door(staff).property("note") == "wrong", "the answer")
        staff.finger.wait(0.05)
        assert standing(staff) == "asking"
        assert ("Ce n’est pas le bon code." in said(staff)) == (number < 2)
    assert "Nouvel essai dans 5 s" in said(staff)
    key = staff.button(text="2")
    assert not key.isEnabled()
    staff.finger.tap(key)
    assert door(staff).property("typed") == 0
    staff.finger.wait_for(key.isEnabled, "the wait to be over")
    type_in(staff, PIN)
    staff.finger.wait_for(lambda: standing(staff) == "open", "the desk")


def test_the_pad_shows_dots_and_no_digit_and_takes_as_many_as_one_likes_to_eight(staff: Visitor) -> None:
    ask(staff)
    for number in range(1, 11):
        staff.finger.tap(staff.button(text="7"))
        assert door(staff).property("typed") == min(number, 8)
    assert "7777" not in said(staff)
    staff.finger.tap(staff.button(text="Effacer"))
    assert door(staff).property("typed") == 7


def test_a_keyboard_types_the_pin_too(staff: Visitor) -> None:
    ask(staff)
    window = staff.kiosk.window
    for key in (Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_2, Qt.Key.Key_7, Qt.Key.Key_4, Qt.Key.Key_8):
        QTest.keyClick(window, key)
    QTest.keyClick(window, Qt.Key.Key_Return)
    staff.finger.wait_for(lambda: standing(staff) == "open", "the desk")


def test_without_a_pin_it_says_how_to_set_one_and_opens_to_nobody(staff: Visitor) -> None:
    (staff.kiosk.state / "pin.json").unlink()
    ask(staff)
    assert "kiosk pin" in said(staff)
    type_in(staff, "0000")
    staff.finger.wait_for(lambda: door(staff).property("note") == "unset", "the answer")
    assert standing(staff) == "asking"


def test_a_file_in_the_settings_folder_brings_a_new_pin(staff: Visitor) -> None:
    file = staff.kiosk.state / "nouveau-code.txt"
    file.write_text("905172\n", encoding="utf-8")
    ask(staff)
    staff.finger.wait_for(lambda: door(staff).property("note") == "renewed", "the new PIN")
    assert not file.exists()
    type_in(staff, "905172")
    staff.finger.wait_for(lambda: standing(staff) == "open", "the desk")


def test_every_page_turns_up_in_every_language_and_all_words_fit(staff: Visitor) -> None:
    enter(staff)
    tabs = [item.property("page") for item in staff.buttons() if item.property("page")]
    assert tabs == list(PAGES)
    for page in tabs:
        staff.finger.tap(staff.button(page=page))
        staff.settle()
        assert staff.kiosk.desk.property("page") == page
        for language in ("en", "nl", "de", "fr"):
            staff.finger.tap(staff.button(code=language))
            staff.finger.wait(0.1)
            assert inspect(staff.glass) == [], (page, language)


def test_the_desk_speaks_the_language_that_was_on_the_screen_and_the_visitor_finds_the_first(staff: Visitor) -> None:
    staff.open(staff.kiosk.library.guide.places[0].slug)
    staff.tap(code="de")
    ask(staff)
    for digit in PIN:
        staff.finger.tap(staff.button(text=digit))
    staff.finger.tap(staff.button(text="Bestätigen"))
    staff.finger.wait_for(lambda: standing(staff) == "open", "the desk")
    assert "Personalbereich" in staff.texts()
    staff.settle()
    staff.finger.tap(staff.button(text="Schließen"))
    staff.settle()
    assert staff.kiosk.library.spoken == "fr"
    assert staff.shown() == "attract"


def test_it_closes_itself_after_two_minutes_and_shows_the_last_twenty_seconds(staff: Visitor) -> None:
    enter(staff)
    attention = staff.kiosk.desk.property("attention")
    assert isinstance(attention, Attention)
    attention.idle_over()
    staff.finger.wait(0.1)
    assert attention.remaining == 20
    assert "dans 20 s" in said(staff)
    staff.finger.tap_at(staff.middle)
    assert (attention.remaining, standing(staff)) == (0, "open")
    attention.idle_over()
    for _ in range(20):
        attention.second_over()
    staff.settle()
    assert (standing(staff), staff.shown()) == ("closed", "attract")


def test_nothing_of_the_desk_stays_when_it_is_closed(staff: Visitor) -> None:
    desk = staff.kiosk.desk
    enter(staff)
    topic = desk.property("topic")
    gone: list[bool] = []
    topic.destroyed.connect(lambda: gone.append(True))
    staff.finger.tap(staff.button(text="Fermer"))
    staff.settle()
    staff.finger.wait(0.1)
    assert gone == [True]
    assert desk.property("topic") is None
    assert not [item for item in visible_items(staff.glass) if item.property("page")]


def test_the_visitors_screen_answers_nothing_while_staff_are_there(staff: Visitor) -> None:
    enter(staff)
    for x in range(40, 1080, 200):
        for y in range(300, 1700, 200):
            staff.finger.tap_at(QPoint(x, y))
    assert staff.shown() == "attract"
    assert standing(staff) == "open"


def test_fingers_are_numbered_and_wipe_the_grid(staff: Visitor) -> None:
    enter(staff)
    staff.finger.tap(staff.button(page="ScreenTest"))
    staff.settle()
    staff.finger.tap(staff.button(text="Essuyer la dalle"))
    staff.finger.wait(0.1)
    glass, window, device = staff.kiosk.desk.property("topic"), staff.kiosk.window, staff.finger.device
    every = glass.property("unwiped")
    assert every == glass.property("columns") * glass.property("lines") > 500
    QTest.touchEvent(window, device).press(0, QPoint(5, 400), window).press(1, QPoint(500, 900), window).commit()
    QTest.touchEvent(window, device).move(0, QPoint(1075, 400), window).move(1, QPoint(500, 901), window).commit()
    staff.finger.wait_for(lambda: glass.property("unwiped") == every - glass.property("columns") - 1, "a wiped line")
    assert glass.property("most") == 2
    assert {"1", "2"} <= set(staff.texts())
    QTest.touchEvent(window, device).release(0, QPoint(1075, 400), window).release(1, QPoint(500, 901), window).commit()
    staff.finger.wait_for(lambda: "Recommencer" in staff.texts(), "the verdict", 4)
    assert f"{glass.property('unwiped')} cases n’ont pas été touchées." in staff.texts()
    staff.finger.tap(staff.button(text="Fermer"))
    staff.finger.wait(0.1)
    assert "Essuyer la dalle" in staff.texts()


@pytest.mark.parametrize(
    ("turn", "verdict"),
    [
        (lambda x, y: (x, y), "Le toucher correspond à l’image."),
        (lambda x, y: (1 - y, x), "Le toucher est tourné de 90° dans le sens des aiguilles d’une montre"),
        (lambda x, y: (1 - x, y), "Le toucher est inversé"),
    ],
)
def test_a_glass_turned_against_its_picture_is_found_out(staff: Visitor, turn: object, verdict: str) -> None:
    assert callable(turn)
    enter(staff)
    staff.finger.tap(staff.button(page="ScreenTest"))
    staff.settle()
    staff.finger.tap(staff.button(text="Toucher les marques"))
    staff.finger.wait(0.1)
    size = staff.kiosk.window.size()
    for across, down in ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)):
        x, y = turn(across, down)
        staff.finger.tap_at(QPoint(round(x * size.width()), round(y * size.height())))
        staff.finger.wait(0.05)
    assert verdict in said(staff)
    staff.finger.tap(staff.button(text="Fermer"))


def ten_centimetres(staff: Visitor) -> int:
    """Return how far apart 0 and 10 are on the ruler, in px."""
    marks = {str(item.property("text")): centre(item).x() for item in visible_items(staff.glass)}
    return marks["10"] - marks["0"]


def test_the_ruler_is_true_for_the_declared_diagonal_and_tells_a_better_one(staff: Visitor) -> None:
    enter(staff)
    staff.finger.tap(staff.button(page="ScreenTest"))
    staff.settle()
    wide, high = staff.kiosk.window.width(), staff.kiosk.window.height()
    px_per_mm = (wide**2 + high**2) ** 0.5 / (32 * 25.4)
    assert ten_centimetres(staff) == pytest.approx(100 * px_per_mm, abs=2)
    staff.finger.tap(staff.button(text="Diagonale plus grande"))
    assert "diagonal_inches = 32.5" in said(staff)
    assert ten_centimetres(staff) == pytest.approx(100 * px_per_mm * 32 / 32.5, abs=2)


def test_six_colours_fill_the_glass_one_after_the_other(staff: Visitor) -> None:
    enter(staff)
    staff.finger.tap(staff.button(page="ScreenTest"))
    staff.settle()
    page = staff.page()
    page.setProperty("contentY", float(page.property("contentHeight")) - page.height())
    staff.finger.wait(0.1)
    staff.finger.tap(staff.button(text="Montrer les couleurs"))
    seen = []
    for _ in range(6):
        staff.finger.wait(0.15)
        picture = staff.kiosk.window.grabWindow()
        assert picture.pixelColor(20, 20) == picture.pixelColor(1060, 1500)
        seen.append(picture.pixelColor(20, 20).name())
        staff.finger.tap_at(staff.middle)
    assert seen == ["#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#808080"]
    staff.finger.wait(0.1)
    assert "Montrer les couleurs" in staff.texts()


def test_leaving_asks_once_more(staff: Visitor) -> None:
    ends: list[int] = []
    staff.kiosk.desk.ended.connect(ends.append)
    enter(staff)
    staff.finger.tap(staff.button(page="Leave"))
    staff.settle()
    staff.finger.tap(staff.button(text="Quitter la borne"))
    staff.finger.wait(0.1)
    assert ends == []
    assert "Quitter vraiment\u202f?" in said(staff)
    staff.finger.tap(staff.button(text="Annuler"))
    assert ends == []
    assert [item for item in staff.buttons() if item.property("text") == "Quitter la borne"]
    assert all(is_a(item, BUTTON) for item in staff.buttons())
