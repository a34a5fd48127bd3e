// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/labels.h"
#include "ui/messagerow.h"
#include "ui/stylesheet.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace plumbline {

namespace {

/// More would push the chart away when all are shown.
constexpr size_t MostMessages = 8;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout)
    , m_more(linkButton(QString(), this))
    , m_close(new QPushButton(this))
{
    setProperty("role", QStringLiteral("message"));
    setAccessibleName(tr("Messages"));
    m_more->setObjectName(QStringLiteral("moreMessages"));
    m_close->setObjectName(QStringLiteral("closeMessages"));
    m_rows->setSpacing(Spacing::Tight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_more, &QPushButton::clicked, this, &MessageBar::toggle);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::closeShown);
    refresh();
}

MessageBar::~MessageBar() = default;

QString MessageBar::text() const
{
    QStringList texts;
    for (const MessageRow *row : m_messages)
        texts << row->text();
    return texts.join(QLatin1Char('\n'));
}

void MessageBar::showMessage(const QString &message)
{
    add({}, message, {});
}

void MessageBar::showOffer(const QString &key, const QString &message, const MessageAction &action)
{
    add(key, message, {action});
}

void MessageBar::showOffers(const QString &key, const QString &message,
                            const std::vector<MessageAction> &actions)
{
    add(key, message, actions);
}

void MessageBar::showState(const QString &key, const QString &message)
{
    add(key, message, {});
}

void MessageBar::add(const QString &key, const QString &message, const std::vector<MessageAction> &actions)
{
    const auto isReplaced = [&](const MessageRow *row) {
        return row->key() == key && (!key.isEmpty() || row->text() == message);
    };
    const auto former = std::find_if(m_messages.begin(), m_messages.end(), isReplaced);
    if (former != m_messages.end())
        remove(*former);
    if (m_messages.size() == MostMessages)
        remove(m_messages.front());

    auto *row = new MessageRow(key, message, actions, this);
    connect(row, &MessageRow::actionClicked, this, [this, row](const MessageAction &action) {
        const auto run = action.run; // goes with the row
        if (action.closes)
            remove(row);
        run();
    });
    m_rows->addWidget(row);
    m_messages.push_back(row);
    refresh();
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::withdraw(const QString &key)
{
    const auto row = std::find_if(m_messages.begin(), m_messages.end(),
                                  [&key](const MessageRow *candidate) { return candidate->key() == key; });
    if (row != m_messages.end())
        remove(*row);
}

/// Its own button may be what removes it.
void MessageBar::remove(MessageRow *row)
{
    m_messages.erase(std::find(m_messages.begin(), m_messages.end(), row));
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    refresh();
}

void MessageBar::closeShown()
{
    if (m_isOpen || m_messages.empty())
        closeMessages();
    else
        remove(m_messages.back());
}

void MessageBar::closeMessages()
{
    while (!m_messages.empty())
        remove(m_messages.back());
}

void MessageBar::toggle()
{
    m_isOpen = !m_isOpen;
    refresh();
}

void MessageBar::refresh()
{
    const int more = static_cast<int>(m_messages.size()) - 1;
    m_isOpen = m_isOpen && more > 0;
    for (MessageRow *row : m_messages)
        row->setVisible(m_isOpen || row == m_messages.back());
    m_more->setVisible(more > 0);
    m_more->setText(m_isOpen ? tr("Show the &newest only") : tr("and &%n more", nullptr, more));
    m_close->setText(m_isOpen ? tr("&Close all") : tr("&Close"));
    setVisible(!m_messages.empty());
}

} // namespace plumbline
