// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagerow.h"

#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace plumbline {

MessageRow::MessageRow(const QString &key, const QString &message, const std::vector<MessageAction> &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_label(plainLabel(message, "value", this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_label, 1);
    for (const MessageAction &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("messageAction"));
        button->setAccessibleDescription(message);
        layout->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionClicked(action); });
    }
}

QString MessageRow::text() const
{
    return m_label->text();
}

} // namespace plumbline
