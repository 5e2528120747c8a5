"""The questions of quiz.yaml."""

import re
from collections.abc import Sequence

from kiosk.guide.model import Question
from kiosk.reading.folder import Folder
from kiosk.reading.instruments import Links
from kiosk.reading.problem import Problems
from kiosk.reading.sheet import open_list
from kiosk.reading.trouble import Trouble

QUIZ = "quiz.yaml"
MOST_WRONG = 4
_LIKE_QUIZ = re.compile(r"quiz\.ya?ml(\.\w+)?", re.IGNORECASE)


def read_quiz(root: Folder, languages: Sequence[str], problems: Problems, links: Links) -> tuple[Question, ...]:
    """Return the questions that are complete, in the order of the file; () where there is no quiz."""
    for name in root.files():
        if _LIKE_QUIZ.fullmatch(name) and name != QUIZ:
            problems.add(Trouble.MISNAMED, root.path_of(name), expected=QUIZ)
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
        told = [repr(said.words) for said in (question.right, *question.wrong)]
        if "wrong" in sheet and not (1 <= len(question.wrong) <= MOST_WRONG and len(set(told)) == len(told)):
            sheet.add(Trouble.QUIZ_ANSWERS, "wrong", most=MOST_WRONG)
        if sheet.require("question", "right", "wrong"):
            questions.append(question)
    return tuple(questions)
