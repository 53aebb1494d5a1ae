"""What the workbench has no place for: the tags of GEDCOM that are told and left out."""

from __future__ import annotations

from sos_widgets.files.gedcom.lines import Document

__all__ = ["tell_left_out"]

_SENTENCES: tuple[tuple[str, str, str], ...] = (
    (
        "PLAC MAP ADDR PHON EMAIL FAX WWW ADR1 ADR2 ADR3 CITY STAE POST CTRY _EMAIL _URL",
        "Places, addresses and telephone numbers are not taken over",
        "Write a place into a note where it matters; never a real address.",
    ),
    (
        "SSN IDNO AFN",
        "Numbers that belong to one person alone are not taken over",
        "",
    ),
    (
        "OCCU EDUC RELI RESI CENS EMIG IMMI NATU GRAD RETI PROP NATI CAST DSCR TITL WILL PROB NCHI NMR",
        "Work, schooling, faith and the like are not taken over",
        "Write into the person's note what matters for practice.",
    ),
    (
        "BAPM CHR CHRA CONF FCOM BARM BASM BLES ORDN BURI CREM BAPL CONL ENDL INIL SLGC SLGS",
        "Ceremonies are not taken over",
        "",
    ),
    (
        "ENGA MARB MARC MARL MARS ANUL DIVF MARR DIV _SEPR",
        "This turn in a partnership is not taken over",
        "Add it on the board, if it matters.",
    ),
    (
        "EVEN FACT ADOP",
        "Facts and events of other kinds are not taken over",
        "Write into the person's note what matters for practice.",
    ),
    (
        "ASSO ALIA",
        "Other ties between people are not taken over",
        "Draw a bond between them, or write it into a note.",
    ),
    ("OBJE FILE", "Pictures and other files are not taken over", ""),
    (
        "SOUR REPO PAGE QUAY DATA AUTH PUBL ABBR TEXT AGNC CALN",
        "Of sources, the title alone is taken over",
        "",
    ),
    (
        "CHAN CREA UID _UID EXID REFN RIN RFN RESN SUBM SUBN ANCI DESI SDATE LANG MIME TRAN",
        "Book-keeping of the program that wrote the file is not taken over",
        "",
    ),
    ("NAME NICK ROMN FONE", "Names after the first few are not taken over", ""),
    ("TYPE", "Of what kind an event or a tie was is not taken over", ""),
    ("AGE CAUS HUSB WIFE", "Ages, and causes of death, are not taken over", ""),
    (
        "NOTE SNOTE",
        "Notes about single events are not taken over",
        "Write what matters into a note.",
    ),
)
_OF_TAG = {tag: (what, hint) for tags, what, hint in _SENTENCES for tag in tags.split()}
# GEDCOM 7 can say that something has never happened; nothing is lost by leaving that out.
_NEVER = "NO"
_OTHER = ("This is not known here and is left out", "")


def tell_left_out(document: Document) -> None:
    """Tell of every line that nobody has made use of; of several under one another, the topmost."""
    for record in document.named.values():
        open_ = [record]
        while open_:
            line = open_.pop()
            if line.used:
                open_ += reversed(line.under)
            if line.used or line.tag == _NEVER:
                continue
            what, hint = _OF_TAG.get(line.tag, _OTHER)
            document.report.tell(line.number, line.tag, what, hint, said=line.shown)
