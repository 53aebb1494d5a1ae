"""What could be somebody's real number is found; what is nobody's is left alone."""

import time

import pytest

from sos_widgets.checks import tellings


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ring 01912 345678.", "phone"),
        ("Ring (020) 7123 4567.", "phone"),
        ("text 07912 345 678", "phone"),
        ("+44 7912 345678", "phone"),
        ("+44 (0)1912 345678", "phone"),
        ("lives at AB12 3LD", "postcode"),
        ("SW1A1AA", "postcode"),
        ("NHS no. 943 476 5919", "nhs"),
        ("NI AB 12 34 56 C", "insurance"),
        ("write to gemma@mail.co.uk", "email"),
    ],
)
def test_what_may_be_real_is_found(text: str, kind: str) -> None:
    assert [each.kind for each in tellings(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "01632 960123, 07700 900123, 020 7946 0123, 0113 496 0123, +44 7700 900123",
        "Childline 0800 1111, NSPCC 0808 800 5000, Samaritans 116 123, 999, 101, 0300 123 4567",
        "2026-03-04, 04/03/2026, 28/02 at 02.15, house 8C, Class 4B, £1,250",
        "999 123 4567 is for tests; 943 476 5918 has a wrong check digit",
        "gemma@quay.example",
    ],
)
def test_what_is_nobodys_is_left_alone(text: str) -> None:
    assert tellings(text) == ()


@pytest.mark.parametrize("run", ["a", "0", "9", "a.", "A1", "0 "])
def test_a_long_run_of_letters_is_looked_through_at_once(run: str) -> None:
    began = time.process_time()
    assert tellings(run * 50_000) == ()
    assert time.process_time() - began < 5
