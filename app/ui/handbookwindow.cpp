// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbookwindow.h"

#include "ui/bundleddata.h"
#include "ui/handbooktext.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(980, 720);
constexpr int ListWidth = 230;

} // namespace

HandbookWindow::HandbookWindow(Handbook handbook, Theme theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_handbook(std::move(handbook))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new HandbookText(bundledDatasetPath(), theme, this))
{
    setWindowTitle(tr("Plumbline handbook"));
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    resize(FirstSize);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::listPages);
    connect(m_search, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HandbookWindow::showChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandbookWindow::followLink);
    listPages();
}

void HandbookWindow::layOut()
{
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_list->setProperty("role", QStringLiteral("contents"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(Spacing::Medium, Spacing::Medium, 0, Spacing::Medium);
    side->setSpacing(Spacing::Small);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    m_search->setFixedWidth(ListWidth);
    m_list->setFixedWidth(ListWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(side);
    row->addWidget(m_text, 1);
}

QTextBrowser *HandbookWindow::text() const
{
    return m_text;
}

QString HandbookWindow::pageId() const
{
    return m_text->pageId();
}

void HandbookWindow::listPages()
{
    const std::vector<HandbookPage> found = m_handbook.find(m_search->text());
    m_list->clear();
    for (const HandbookPage &page : found) {
        auto *item = new QListWidgetItem(page.title, m_list); // the list takes it
        item->setData(Qt::UserRole, page.id);
    }
    if (found.empty())
        m_list->addItem(tr("No page has these words."));
    m_text->setMarkedWords(m_search->text());
    m_list->setEnabled(!found.empty());
    m_list->setCurrentRow(found.empty() ? -1 : 0);
}

void HandbookWindow::showPage(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void HandbookWindow::showChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (const HandbookPage *page = item ? m_handbook.page(item->data(Qt::UserRole).toString()) : nullptr)
        m_text->showPage(*page);
}

/// "growth.md" is a page; anything else is for the browser, and only on a click.
void HandbookWindow::followLink(const QUrl &link)
{
    const QString id = link.path().section(QLatin1Char('.'), 0, 0);
    if (link.isRelative() && m_handbook.page(id))
        showPage(id);
    else if (!link.isRelative())
        QDesktopServices::openUrl(link);
}

void HandbookWindow::setTheme(Theme theme)
{
    m_text->setTheme(theme);
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return m_search->setFocus(Qt::ShortcutFocusReason);
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close)) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace plumbline
