// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copyactions.h"

#include "facts/figuretext.h"
#include "ui/appearance.h"
#include "ui/exportactions.h"
#include "ui/origincard.h"
#include "ui/pagepicture.h"
#include "ui/pageview.h"
#include "ui/passagecard.h"
#include "ui/passagetext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

namespace plumbline {

namespace {

constexpr qreal ImageScale = 2;

/// The widget itself or the one it is part of.
template<typename Wanted>
Wanted *around(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *found = qobject_cast<Wanted *>(widget))
            return found;
    }
    return nullptr;
}

/// Text that the reader has selected in the widget; null when it is no text.
QString selectedText(QWidget *widget)
{
    if (const auto *field = qobject_cast<QLineEdit *>(widget))
        return field->selectedText();
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->selectedText();
    if (const auto *text = qobject_cast<QTextEdit *>(widget))
        return text->textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return {};
}

bool hasSomethingToCopy(QWidget *widget)
{
    return around<FactTableView>(widget) || around<ChartView>(widget) || around<PassageCard>(widget) ||
           around<OriginCard>(widget) || qobject_cast<QLineEdit *>(widget) ||
           qobject_cast<QTextEdit *>(widget);
}

} // namespace

CopyActions::CopyActions(ExportActions *exports, const Appearance *appearance, QAction *copyAction,
                         QWidget *window)
    : QObject(window)
    , m_exports(exports)
    , m_appearance(appearance)
    , m_window(window)
{
    connect(copyAction, &QAction::triggered, this, &CopyActions::copy);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { rememberFocus(now); });
}

/// Menus take the focus for a moment: what had it before is meant.
void CopyActions::rememberFocus(QWidget *widget)
{
    if (widget && m_window->isAncestorOf(widget) && hasSomethingToCopy(widget))
        m_last = widget;
}

void CopyActions::copy()
{
    QWidget *widget = m_last;
    if (!widget || !widget->isVisible())
        return copyChart();
    if (const QString text = selectedText(widget); !text.isEmpty())
        return QApplication::clipboard()->setText(text);
    if (const auto *card = around<PassageCard>(widget))
        copyPassage(*card);
    else if (const auto *origin = around<OriginCard>(widget))
        copyOrigin(*origin);
    else if (around<FactTableView>(widget))
        copyRows();
    else if (around<ChartView>(widget))
        copyChart();
}

void CopyActions::copyChart()
{
    const PageView *page = m_exports->chartPage();
    if (!page)
        return;
    const ChartPicture picture(page->chart()->chartScene(), pictureOnScreen(*page, m_appearance->theme()),
                               ChartFonts::standard());
    QApplication::clipboard()->setImage(picture.toImage(ImageScale));
    Q_EMIT told(tr("Copied the chart as an image"));
}

void CopyActions::copyRows()
{
    const PageView *page = m_exports->chartPage();
    if (!page)
        return;
    const std::vector<int> rows = page->table()->selectedRows();
    if (rows.empty())
        return;
    QApplication::clipboard()->setText(page->table()->factModel().tabSeparated(rows));
    Q_EMIT told(counted(static_cast<qint64>(rows.size()), tr("Copied %1 row"), tr("Copied %1 rows")));
}

void CopyActions::copyPassage(const PassageCard &card)
{
    QApplication::clipboard()->setText(card.citation());
    Q_EMIT told(tr("Copied the passage with its citation"));
}

void CopyActions::copyOrigin(const OriginCard &card)
{
    QApplication::clipboard()->setText(card.citation());
    Q_EMIT told(tr("Copied the row with its source"));
}

void CopyActions::addMenus(PageView *page, const QList<QAction *> &further)
{
    auto *image = new QAction(tr("Copy &image"), page);
    connect(image, &QAction::triggered, this, &CopyActions::copyChart);
    addMenu(page->chart(), image, further);
    auto *rows = new QAction(tr("&Copy rows"), page);
    connect(rows, &QAction::triggered, this, &CopyActions::copyRows);
    addMenu(page->table(), rows, further);
}

void CopyActions::addMenu(QWidget *view, QAction *copyIt, const QList<QAction *> &further)
{
    auto *separator = new QAction(view);
    separator->setSeparator(true);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addActions({separator, copyIt});
    view->addActions(further);
}

} // namespace plumbline
