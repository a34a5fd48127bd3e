# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a running Plumbline as a screen reader does, through AT-SPI.

Usage: atspi.py PROGRAM DATASET. Starts the program, finds the marks of the first chart,
reads a name, presses a mark and waits until it is told that the mark is selected. Prints
one line for each finding; ends with 1 where something is missing.
"""
import subprocess
import sys

import pyatspi
from gi.repository import GLib

PATIENCE_SECONDS = 60
LOOK_AGAIN_MILLISECONDS = 200


class Reader:
    def __init__(self, program):
        self.program = program
        self.pressed = None
        self.problem = "no chart with marks was found"

    def run(self):
        self.registry = pyatspi.Registry
        self.registry.registerEventListener(self.on_selected, "object:state-changed:selected")
        GLib.timeout_add(LOOK_AGAIN_MILLISECONDS, self.look)
        GLib.timeout_add_seconds(PATIENCE_SECONDS, self.registry.stop)
        self.registry.start()
        return self.problem

    def look(self):
        """Again and again until the chart is there; then presses its second mark."""
        chart = find(self.program.pid)
        if chart is None or chart.childCount < 2:
            return self.program.poll() is None
        print("chart:", chart.name)
        for mark in chart:
            if not mark.name:
                self.problem = "a mark has no name"
                self.registry.stop()
                return False
        self.pressed = chart.getChildAtIndex(1)
        extents = self.pressed.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if extents.width <= 0 or extents.height <= 0:
            self.problem = "the mark has no place on the screen"
            self.registry.stop()
            return False
        print("mark:", self.pressed.name)
        self.problem = "the pressed mark was not announced as selected"
        action = self.pressed.queryAction()
        print("action:", action.getName(0))
        action.doAction(0)
        return False

    def on_selected(self, event):
        if self.pressed is not None and event.source == self.pressed and event.detail1:
            states = self.pressed.getState()
            if states.contains(pyatspi.STATE_SELECTED):
                print("selected:", event.source.name)
                self.problem = ""
            else:
                self.problem = "the mark was announced but is not selected"
            self.registry.stop()


def find(pid):
    """The chart that is on screen in the program of this process."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.get_process_id() == pid:
            return pyatspi.findDescendant(application, is_chart)
    return None


def is_chart(accessible):
    return accessible.getRole() == pyatspi.ROLE_CHART and accessible.getState().contains(
        pyatspi.STATE_SHOWING
    )


def main():
    program = subprocess.Popen(sys.argv[1:])
    try:
        problem = Reader(program).run()
    finally:
        program.terminate()
        program.wait()
    if problem:
        print(problem, file=sys.stderr)
    return 1 if problem else 0


sys.exit(main())
