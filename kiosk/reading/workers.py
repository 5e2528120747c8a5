"""Much work at once, in processes of low priority: the screen keeps its frames, and a decoder's crash its program.

A worker that dies (a damaged picture that no decoder was tried on) takes nothing with it but the job it had: the jobs
that may have been in hand are done again one by one, and the one that ends its worker again is given up.
"""

import logging
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from typing import Generic, TypeVar

FEWEST = 60
"""Jobs below which starting a process lasts longer than they do."""
HEAVY = 8_000_000
"""Bytes of pictures that are worth a process, however few the jobs."""
_AT_ONCE = 8
NICENESS = 10
"""How much a worker steps back behind other programs (nice(2))."""

_log = logging.getLogger(__name__)

Job = TypeVar("Job")
Result = TypeVar("Result")


class Workers(Generic[Job, Result]):
    """Does one kind of work; both it and its jobs must travel between processes (pickle)."""

    def __init__(self, work: Callable[[Job], Result], count: int | None = None) -> None:
        """Work in so many processes, by default one for each processor."""
        self._work = work
        self._count = count or os.cpu_count() or 1

    def results(self, jobs: Sequence[Job], weight: int = 0) -> Iterator[tuple[Job, Result | None]]:
        """Yield each job with its result as they are done, None for one that ended its worker.

        Few jobs of a low `weight`, in bytes, are done here. What the work raises is raised.
        """
        if (len(jobs) < FEWEST and weight < HEAVY) or not _can_start():
            yield from ((job, self._work(job)) for job in jobs)
            return
        size = min(_AT_ONCE, -(-len(jobs) // self._count))
        waiting = deque(jobs[start : start + size] for start in range(0, len(jobs), size))
        while waiting:
            lost = yield from self._all(waiting)
            # Two for each worker: one in its hands, one on its way there.
            doubtful = [lost.popleft() for _ in range(min(len(lost), 2 * self._count))]
            for job in (job for pack in doubtful for job in pack):
                yield job, self._alone(job)
            waiting = lost

    def _all(self, packs: deque[Sequence[Job]]) -> Generator[tuple[Job, Result | None], None, deque[Sequence[Job]]]:
        """Yield what is done, and return what is not once a worker died."""
        with _pool(self._count) as pool:
            futures: dict[Future[list[Result]], Sequence[Job]] = {}
            try:
                for pack in packs:
                    futures[pool.submit(_each, self._work, pack)] = pack
                for future in as_completed(list(futures)):
                    done = future.result()
                    yield from zip(futures.pop(future), done, strict=True)
            except BrokenProcessPool:
                left = set(map(id, futures.values()))
                started = len(futures)
                return deque(pack for number, pack in enumerate(packs) if id(pack) in left or number >= started)
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        return deque()

    def _alone(self, job: Job) -> Result | None:
        with _pool(1) as pool:
            try:
                return pool.submit(self._work, job).result()
            except BrokenProcessPool:
                return None


def _each(work: Callable[[Job], Result], jobs: Sequence[Job]) -> list[Result]:
    return [work(job) for job in jobs]


def _can_start() -> bool:
    """Tell whether a process can be started at all: a crippled system must not be taken for a thousand bad jobs."""
    try:
        with _pool(1) as pool:
            return pool.submit(os.getpid).result() > 0
    except (BrokenProcessPool, OSError, RuntimeError) as error:
        _log.warning("no process can be started (%s): the work is done in this one", error)
        return False


def _pool(count: int) -> ProcessPoolExecutor:
    # Spawned, not forked: the kiosk that publishes has threads and a screen.
    return ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """Let the screen go first, leave Ctrl+C to the one who gave the work, and never outlive that one."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
