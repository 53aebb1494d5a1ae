from __future__ import annotations

import subprocess
import sys

import networkx
import numpy
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from sos_widgets.layout import genogram, to_networkx
from sos_widgets.model.family import Family, LinkKind, ParentLink, Person, Union, UnionKind

FAMILY = Family(
    people=(
        Person(id="rosa", name="Rosa"),
        Person(id="dean", name="Dean", dead=True),
        Person(id="mia", name="Mia", focal=True),
    ),
    unions=(Union(id="u1", a="rosa", b="dean", kind=UnionKind.MARRIED),),
    parent_links=(
        ParentLink(id="l1", child="mia", parent="rosa"),
        ParentLink(id="l2", child="mia", parent="dean", kind=LinkKind.ADOPTED),
        ParentLink(id="l3", child="mia", parent="rosa", kind=LinkKind.FOSTER),
    ),
)


def test_everybody_and_every_link_is_in_the_graph() -> None:
    graph = to_networkx(FAMILY)
    assert list(graph.nodes) == ["rosa", "dean", "mia"]
    assert graph.nodes["dean"]["has_died"]
    assert graph.nodes["mia"]["focal"]
    assert graph.edges["dean", "mia", "l2"]["kind"] == "adopted"
    assert graph.edges["rosa", "dean", "u1"]["relation"] == "partner"
    assert graph.number_of_edges("rosa", "mia") == 2


def test_networkx_draws_it_at_the_layouts_points() -> None:
    figure = Figure()
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    networkx.draw_networkx_nodes(to_networkx(FAMILY), pos=genogram(FAMILY).points, ax=axes)
    drawn = numpy.asarray(axes.collections[0].get_offsets())
    assert [(x, y) for x, y in drawn] == list(genogram(FAMILY).points.values())


def test_laying_out_loads_no_heavy_library() -> None:
    script = (
        "import sys; from sos_widgets.layout import genogram, ecomap;"
        "from sos_widgets.model.family import Family; genogram(Family());"
        "heavy = {'networkx', 'numpy', 'pysat', 'matplotlib', 'pydantic'};"
        "print(sorted(heavy & set(sys.modules)));"
        "import networkx; print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["[]", "['networkx']"]
