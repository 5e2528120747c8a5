"""The questions of quiz.yaml."""

from collections.abc import Sequence

from kiosk.guide.model import Question
from kiosk.reading.folder import Folder
from kiosk.reading.instruments import Links
from kiosk.reading.problem import Problems
from kiosk.reading.sheet import open_list

QUIZ = "quiz.yaml"


def read_quiz(root: Folder, languages: Sequence[str], problems: Problems, links: Links) -> tuple[Question, ...]:
    """Return the questions that are complete, in the order of the file; () where there is no quiz."""
    if not root.has(QUIZ):
        return ()
    questions = []
    for sheet in open_list(root, QUIZ, problems):
        question = Question(
            question=sheet.wording("question", languages),
            right=sheet.wording("right", languages),
            wrong=sheet.wordings("wrong", languages),
            because=sheet.wording("because", languages),
            place=sheet.text("place"),
        )
        sheet.texts("sources")
        sheet.close()
        if question.place:
            links.append((sheet.file, sheet.line_of("place"), question.place))
        if sheet.require("question", "right", "wrong"):
            questions.append(question)
    return tuple(questions)
