// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findpanel.h"

#include "ui/findingsdelegate.h"
#include "ui/findingsmodel.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int WidestPanel = 720;
/// The list takes at most this part of the height of what it lies over.
constexpr double MostOfHeight = 0.62;
constexpr int RowsOfPage = 8;

} // namespace

FindPanel::FindPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new FindingsModel(this))
    , m_delegate(new FindingsDelegate(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_hint(captionLabel({}, "softSmall"))
{
    build();
    setTabOrder(m_field, m_list);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &FindPanel::takeQuery);
    connect(m_list, &QListView::clicked, this,
            [this] { confirm(QApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    hide();
}

void FindPanel::build()
{
    setObjectName(QStringLiteral("findPanel"));
    setProperty("role", QStringLiteral("palette"));
    setAccessibleName(tr("Find"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find a company, a figure or words"));
    m_field->setAccessibleName(tr("Find a company, a figure or words"));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_hint->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->addWidget(m_hint);
    layout->addWidget(foot());
}

QWidget *FindPanel::foot()
{
    m_foot = new QFrame;
    m_footText = captionLabel({}, "softSmall");
    m_footAction = new QPushButton;
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Spacing::Medium, Spacing::Tight, Spacing::Small, Spacing::Tight);
    row->addWidget(m_footText, 1);
    row->addWidget(m_footAction);
    connect(m_footAction, &QPushButton::clicked, this, &FindPanel::noticeAccepted);
    m_footAction->hide();
    return m_foot;
}

const Found *FindPanel::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    const bool isItem = index.isValid() && m_model->kindOf(index.row()) == FindingsModel::RowKind::Item;
    return isItem ? &m_model->itemAt(index.row()) : nullptr;
}

QString FindPanel::notice() const
{
    return m_footAction->isHidden() ? QString() : m_footText->text();
}

void FindPanel::open()
{
    QWidget *focused = QApplication::focusWidget();
    if (!isVisible())
        m_former = focused;
    clearNotice();
    say();
    arrange();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindPanel::close()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_former)
        m_former->setFocus(Qt::OtherFocusReason);
}

void FindPanel::followFocus(QWidget *now)
{
    if (isVisible() && now && !isAncestorOf(now))
        hide();
}

void FindPanel::takeQuery()
{
    clearNotice();
    m_isAnswered = false;
    say();
    Q_EMIT queryChanged(m_field->text());
}

void FindPanel::showFindings(const Findings &findings)
{
    const bool isSameQuery = findings.query == m_model->findings().query;
    const int row = isSameQuery ? m_list->currentIndex().row() : -1;
    m_isAnswered = true;
    m_model->setFindings(findings);
    const bool canStay = row >= 0 && row < m_model->rowCount();
    choose(canStay ? row : m_model->nextChoice(-1, 1));
    if (!canStay)
        m_list->scrollToTop();
    say();
    arrange();
}

/// The line below the field when there is nothing to list.
void FindPanel::say()
{
    QString text;
    if (m_field->text().trimmed().isEmpty())
        text = tr("Names, metrics, years, values and words of the passages, in any order and any language: "
                  "阿里云 2019, 67%, 7.787 billion");
    else if (m_model->rowCount() == 0)
        text = m_isAnswered
                   ? tr("Nothing found for “%1”. All of its words must be there.").arg(m_field->text())
                   : tr("Searching…");
    else if (m_model->findings().isPartial)
        text = tr("The dataset is so large that only a part of it is searched.");
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
}

void FindPanel::showNotice(const QString &text, const QString &action)
{
    m_foot->setProperty("role", QStringLiteral("message"));
    m_footText->setText(text);
    m_footAction->setText(action);
    m_footAction->show();
    style()->polish(m_foot);
    style()->polish(m_footText);
    arrange();
}

void FindPanel::clearNotice()
{
    m_foot->setProperty("role", QVariant());
    m_footText->setText(
        tr("Up and Down choose · Enter goes there · Shift+Enter reads the article · Esc closes"));
    m_footAction->hide();
    style()->polish(m_foot);
    style()->polish(m_footText);
    arrange();
}

void FindPanel::choose(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

void FindPanel::walk(int step)
{
    clearNotice();
    int row = m_list->currentIndex().row();
    for (int i = 0; i < std::abs(step); ++i) {
        const int next = m_model->nextChoice(row, step > 0 ? 1 : -1);
        if (next < 0)
            break;
        row = next;
    }
    choose(row);
    // The heading of the first group belongs to its first item.
    if (m_model->nextChoice(row, -1) < 0)
        m_list->scrollToTop();
}

void FindPanel::walkItems(int step)
{
    const int rows = m_model->rowCount();
    const int start = m_list->currentIndex().row();
    for (int i = 1; i <= rows; ++i) {
        const int row = ((start + step * i) % rows + rows) % rows;
        if (m_model->kindOf(row) == FindingsModel::RowKind::Item)
            return choose(row);
    }
}

void FindPanel::confirm(bool byArticle)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    if (m_model->kindOf(index.row()) == FindingsModel::RowKind::More)
        Q_EMIT moreWanted(m_model->groupOf(index.row()).kind);
    else
        Q_EMIT activated(byArticle);
}

bool FindPanel::takeKey(int key, bool withShift)
{
    switch (key) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_PageDown:
        walk(RowsOfPage);
        return true;
    case Qt::Key_PageUp:
        walk(-RowsOfPage);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_footAction->isHidden())
            confirm(withShift);
        else
            Q_EMIT noticeAccepted();
        return true;
    default:
        return false;
    }
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        arrange();
    if (watched != parent() && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (takeKey(press->key(), press->modifiers() & Qt::ShiftModifier))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// As high as its rows need, at the top of the parent.
void FindPanel::arrange()
{
    const QSize room = parentWidget()->size();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, static_cast<int>(room.height() * MostOfHeight)));
    setFixedWidth(std::min(WidestPanel, room.width() - 2 * Spacing::Large));
    layout()->activate();
    adjustSize();
    move((room.width() - width()) / 2, Spacing::Small);
}

void FindPanel::setTheme(Theme theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void FindPanel::setColours(const Focus &focus)
{
    m_delegate->setFocus(focus);
    m_list->viewport()->update();
}

} // namespace plumbline
