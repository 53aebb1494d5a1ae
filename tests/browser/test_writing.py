"""A trainer writes a family of their own: begun, opened, checked, and practised on."""

from __future__ import annotations

from typing import Any

import pytest

