"""Prints a page as a reader of WebKitGTK does, to a file: print-by-webkit.py ADDRESS FILE

WebDriver has no command for it that MiniBrowser obeys; Debian's own Python speaks to the same library. The page is printed
when its scripts run, on A4 with the margins that GTK's dialog proposes.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

READY = """
document.readyState === 'complete' && (window.touched ??= (dispatchEvent(new Event('scroll')), true)) &&
document.querySelectorAll('[data-hydrated="false"]').length === 0
"""
PATIENCE = 40_000


def main(address, path):
    """Returns 0 when the file is there."""
    view = WebKit2.WebView()
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()
    kept = []
    failures = ["the page was not ready in time"]

    def end(failure=None):
        failures[:] = [failure] if failure else []
        Gtk.main_quit()

    def print_page():
        a4 = Gtk.PaperSize.new("iso_a4")
        settings = Gtk.PrintSettings()
        settings.set_printer("Print to File")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{path}")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
        settings.set_paper_size(a4)
        setup = Gtk.PageSetup()
        setup.set_paper_size_and_default_margins(a4)
        operation = WebKit2.PrintOperation.new(view)
        operation.set_print_settings(settings)
        operation.set_page_setup(setup)
        failed = []
        operation.connect("failed", lambda _, error: failed.append(error.message))
        operation.connect("finished", lambda _: end(failed[0] if failed else None))
        kept.append(operation)
        operation.print_()

    def look():
        view.evaluate_javascript(READY, -1, None, None, None, answer)

    def answer(_, result):
        if view.evaluate_javascript_finish(result).to_boolean():
            print_page()
        else:
            GLib.timeout_add(100, look)

    view.connect("load-changed", lambda _, event: event == WebKit2.LoadEvent.FINISHED and look())
    view.load_uri(address)
    GLib.timeout_add(PATIENCE, Gtk.main_quit)
    Gtk.main()
    for failure in failures:
        print(failure, file=sys.stderr)
    return len(failures)


sys.exit(main(*sys.argv[1:]))
