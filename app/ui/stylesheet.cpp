// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stylesheet.h"

#include <QHash>

#include <cmath>

namespace plumbline {

namespace {

// @name is replaced by a colour of the palette or a size of the type scale.
constexpr const char *sheetTemplate = R"(
QMainWindow, QStatusBar, QMenuBar, QDialog { background: @window; color: @ink; }
QMenuBar { border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; }
QToolBar { background: @window; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 4px; }
QPushButton { background: @surface; color: @ink; border: 1px solid @line; border-radius: 4px; padding: 4px 10px; outline: 0; }
QPushButton:hover { background: @stripe; }
QPushButton:default { border-color: @accent; color: @accent; }
QToolButton { background: transparent; color: @ink; border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolButton:hover, QToolButton:checked { background: @accentSoft; }
QPushButton:pressed, QToolButton:pressed { background: @accentSoft; border-color: @line; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @others; }
QPushButton:default:disabled { border-color: @line; }
QToolBar::separator { background: @line; width: 1px; margin: 4px 4px; }
QMenu { background: @surface; color: @ink; border: 1px solid @others; padding: 4px 0; }
QMenu::item:disabled { color: @others; }
QMenu::separator { background: @line; height: 1px; margin: 4px 8px; }
QLineEdit, QPlainTextEdit, QListView, QTreeView { background: @surface; color: @ink; border: 1px solid @line;
    border-radius: 4px; selection-background-color: @accent; selection-color: @surface; }
QLineEdit, QPlainTextEdit { border-color: @others; }
QLineEdit { padding: 3px 6px; }
QListView, QTreeView { selection-background-color: @accentSoft; selection-color: @ink; outline: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QListView:focus, QTreeView:focus, QTableView:focus { border-color: @accent; }
QLineEdit:disabled { color: @others; }
QGroupBox { border: 0; margin-top: 16px; font-weight: bold; }
QGroupBox::title { subcontrol-origin: margin; color: @inkSoft; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @inkSoft; font-size: @small; }
QStatusBar QLabel[tone="caution"] { color: @warning; }
QStatusBar QLabel[tone="good"] { color: @good; }
QStatusBar QPushButton { padding: 0 8px; font-size: @small; }
QProgressBar { border: 0; border-radius: 3px; background: @line; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }

QStackedWidget { background: @surface; }
QTabWidget::pane { border: 0; background: @surface; }
QTabWidget::tab-bar { left: 12px; }
QTabBar { background: @surface; }
QTabBar::tab { background: transparent; color: @inkSoft; padding: 8px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { background: @accentSoft; }
QTabBar::tab:hover:!selected { color: @ink; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QTableView { background: @surface; alternate-background-color: @stripe; color: @ink; gridline-color: @line;
    border: 1px solid @line; border-radius: 6px; font-size: @small; selection-background-color: @accentSoft; selection-color: @ink; outline: 0; }
QTableView::item { padding: 0 6px; border: 0; border-bottom: 1px solid @grid; }
QTableView::item:selected { background: @accentSoft; color: @ink; }
QHeaderView { background: @window; border: 0; }
QTableCornerButton::section { background: @window; border: 0; border-bottom: 1px solid @line; }
QHeaderView::section { background: @window; color: @inkSoft; border: 0; border-bottom: 1px solid @line;
    padding: 5px 9px; font-size: @small; font-weight: bold; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @others; outline: 0;
    selection-background-color: @accentSoft; selection-color: @ink; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @others; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QListWidget[role="contents"] { background: @surface; color: @ink; outline: 0; }
QListWidget[role="contents"]::item { padding: 5px 8px; border-radius: 4px; }
QListWidget[role="contents"]::item:selected { background: @accentSoft; color: @accent; }
QToolTip { background: @tooltip; color: @tooltipInk; border: 0; padding: 4px 6px; }

*[role="pane"] { background: @surface; }
QLabel { color: @ink; }
QLabel:focus { background: @accentSoft; }
QLabel[role="figure"] { font-size: @figure; font-weight: bold; }
QLabel[role="event"] { font-size: @title; font-weight: bold; }
QLabel[role="title"] { font-size: @title; font-weight: bold; }
QLabel[role="name"] { font-weight: bold; }
QLabel[role="section"] { color: @inkSoft; font-size: @tiny; font-weight: bold; letter-spacing: 1px; }
QLabel[role="soft"] { color: @inkSoft; }
QLabel[role="softSmall"] { color: @inkSoft; font-size: @small; }
QLabel[role="problem"] { color: @warning; font-size: @small; }
QLabel[role="digest"] { color: @warning; font-size: @small; }
QLabel[role="copy"] { color: @good; font-size: @small; }
QLabel[role="pill"] { border-radius: 8px; padding: 2px 8px; min-height: 14px; font-size: @tiny; background: @accentSoft; color: @accent; }
QLabel[role="pill"][tone="good"] { background: @goodSoft; color: @good; }
QLabel[role="pill"][tone="caution"] { background: @warningSoft; color: @warning; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="caution"] { background: @warningSoft; border: 1px solid @warning; border-radius: 6px; }
QFrame[role="caution"] QLabel[role="name"] { color: @warning; }
QTextBrowser[role="passage"] { background: transparent; color: @ink; border: 0; border-left: 3px solid @markLine;
    padding: 2px 0 2px 6px; }
QTextBrowser[role="passage"]:focus { border-left-color: @accent; background: @stripe; }
QTextBrowser[role="reading"] { background: @surface; color: @ink; border: 1px solid transparent; border-top: 1px solid @line; }
QTextBrowser[role="reading"]:focus { border-color: @accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; border-radius: 3px; color: @accent;
    padding: 0 3px; font-size: @small; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: @accent; }
QFrame[role="dropTarget"] { background: @accentSoft; border: 2px dashed @accent; border-radius: 8px; }
QFrame[role="dropTarget"] QLabel[role="title"] { color: @accent; }
QFrame[role="dropTarget"][tone="caution"] { background: @warningSoft; border-color: @warning; }
QFrame[role="dropTarget"] QLabel[tone="caution"] { color: @warning; }
QPushButton[role="chip"] { background: @accentSoft; border: 1px solid @accentSoft; border-radius: 10px; color: @accent;
    min-height: 16px; padding: 2px 10px; font-size: @small; }
QPushButton[role="chip"]:hover, QPushButton[role="chip"]:focus { border-color: @accent; }
QToolButton[role="fold"] { background: transparent; border: 1px solid transparent; border-radius: 3px; color: @ink;
    font-weight: bold; padding: 2px; }
QToolButton[role="fold"]:focus { border-color: @accent; }
QPushButton[role="link"]:disabled { color: @others; }
QListView[role="facets"] { border: 0; font-size: @small; }
QFrame[role="firstSteps"] { background: @surface; border: 1px solid @accent; border-radius: 8px; }
QFrame[role="palette"] { background: @surface; border: 1px solid @others; border-radius: 8px; }
QFrame[role="palette"] QLineEdit { background: transparent; border: 0; border-bottom: 1px solid @line; padding: 10px 12px;
    color: @ink; font-size: @larger; }
QFrame[role="palette"] QListView { background: transparent; border: 0; outline: 0; }
QFrame[role="message"] { background: @warningSoft; border: 0; border-bottom: 1px solid @warning; }
QFrame[role="message"] QLabel { color: @warning; }
)";

QHash<QString, QString> valuesOf(const Palette &colours, int basePixels)
{
    const auto pixels = [basePixels](double factor) {
        return QStringLiteral("%1px").arg(std::lround(basePixels * factor));
    };
    constexpr double tiny = 0.85;
    constexpr double small = 0.92;
    constexpr double larger = 1.1;
    constexpr double title = 1.25;
    constexpr double figure = 2.0;
    return {
        {QStringLiteral("window"), colours.window.name()},
        {QStringLiteral("surface"), colours.surface.name()},
        {QStringLiteral("stripe"), colours.stripe.name()},
        {QStringLiteral("ink"), colours.ink.name()},
        {QStringLiteral("inkSoft"), colours.inkSoft.name()},
        {QStringLiteral("line"), colours.line.name()},
        {QStringLiteral("grid"), colours.grid.name()},
        {QStringLiteral("accent"), colours.accent.name()},
        {QStringLiteral("accentSoft"), colours.accentSoft.name()},
        {QStringLiteral("markLine"), colours.company(3).name()},
        {QStringLiteral("warning"), colours.warning.name()},
        {QStringLiteral("warningSoft"), colours.warningSoft.name()},
        {QStringLiteral("good"), colours.good.name()},
        {QStringLiteral("goodSoft"), colours.goodSoft.name()},
        {QStringLiteral("tooltip"), colours.tooltip.name()},
        {QStringLiteral("tooltipInk"), colours.tooltipInk.name()},
        {QStringLiteral("others"), colours.others.name()},
        {QStringLiteral("tiny"), pixels(tiny)},
        {QStringLiteral("small"), pixels(small)},
        {QStringLiteral("larger"), pixels(larger)},
        {QStringLiteral("title"), pixels(title)},
        {QStringLiteral("figure"), pixels(figure)},
    };
}

} // namespace

QPalette widgetPalette(const Palette &colours)
{
    QPalette palette(colours.window);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.stripe);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.inkSoft);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.surface);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.tooltip);
    palette.setColor(QPalette::ToolTipText, colours.tooltipInk);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.others);
    return palette;
}

QString styleSheet(const Palette &colours, int basePixels)
{
    const QHash<QString, QString> values = valuesOf(colours, basePixels);
    const QStringList parts = QString::fromUtf8(sheetTemplate).split(QLatin1Char('@'));
    QString sheet = parts.first();
    for (const QString &part : parts.mid(1)) {
        qsizetype end = 0;
        while (end < part.size() && part[end].isLetter())
            ++end;
        sheet += values.value(part.left(end)) + part.mid(end);
    }
    return sheet;
}

} // namespace plumbline
