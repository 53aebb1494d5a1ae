"""What a family, a record and a case study are; the standard library only."""
