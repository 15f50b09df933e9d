"""Working days reckoned by NumPy and by a calendar of QuantLib, against `minyictl deadline --batch`.

    other_calendars.py MINYICTL CALENDAR.CSV COUNT

Both get the days of the table: NumPy as a list of days off under a week of seven days, QuantLib as days added to and taken out of a
calendar that closes on weekends. Ends with 0 if every date agrees, 77 if neither library is installed.
"""
import csv
import datetime
import json
import random
import subprocess
import sys
import tempfile

try:
    import numpy
except ImportError:
    numpy = None
try:
    import QuantLib
except ImportError:
    QuantLib = None

RULES = {"evidence_preservation": 7, "admin_second_mediation": 7}  # working days, as the pack has them


def table(path):
    with open(path, encoding="utf-8") as file:
        return {datetime.date.fromisoformat(row["date"]): row["type"] for row in csv.DictReader(file)}


def days_off(named):
    first, last = min(named), max(named)
    day, off = datetime.date(first.year, 1, 1), []
    while day <= datetime.date(last.year, 12, 31):
        if named.get(day, "workday" if day.weekday() < 5 else "holiday") == "holiday":
            off.append(day)
        day += datetime.timedelta(1)
    return off


def by_numpy(named):
    calendar = numpy.busdaycalendar(weekmask="1111111", holidays=[day.isoformat() for day in days_off(named)])

    def after(start, count):
        # from a day off the first step leads to the next working day, as the first counted day does
        begin = numpy.busday_offset(start.isoformat(), 0, roll="backward", busdaycal=calendar)
        return numpy.busday_offset(begin, count, busdaycal=calendar).astype(object)

    return after


def by_quantlib(named):
    calendar = QuantLib.BespokeCalendar("minyi")
    calendar.addWeekend(QuantLib.Saturday)
    calendar.addWeekend(QuantLib.Sunday)
    turn = lambda day: QuantLib.Date(day.day, day.month, day.year)
    for day, kind in named.items():
        (calendar.addHoliday if kind == "holiday" else calendar.removeHoliday)(turn(day))

    def after(start, count):
        end = calendar.advance(turn(start), count, QuantLib.Days)
        return datetime.date(end.year(), end.month(), end.dayOfMonth())

    return after


def main():
    program, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    others = [make(table(path)) for make, library in ((by_numpy, numpy), (by_quantlib, QuantLib)) if library]
    if not others:
        return 77
    chance = random.Random(7)
    first = datetime.date(2022, 1, 1)
    asked = [(chance.choice(list(RULES)), first + datetime.timedelta(chance.randrange(1790))) for _ in range(count)]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for rule, day in asked:
            file.write(json.dumps({"rule": rule, "start": day.isoformat() + " 10:00"}) + "\n")
        file.flush()
        lines = subprocess.run([program, "deadline", "--batch", file.name], capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(lines) == count, (len(lines), count)
    for (rule, day), line in zip(asked, lines):
        ours = json.loads(line)["last_day"]
        for after in others:
            if after(day, RULES[rule]).isoformat() != ours:
                print(rule, day, ours, after(day, RULES[rule]))
                return 1
    print(count, "dates, oracles:", [name for name, library in (("numpy", numpy), ("QuantLib", QuantLib)) if library])
    return 0


sys.exit(main())
