// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plumbline {

namespace {

/// More would push the chart away.
constexpr qsizetype MostMessages = 4;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_label(plainLabel(QString(), "value", this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setProperty("role", QStringLiteral("message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::closeMessages);
    hide();
}

QString MessageBar::text() const
{
    return m_messages.join(QLatin1Char('\n'));
}

void MessageBar::showMessage(const QString &message)
{
    m_messages.removeAll(message);
    m_messages << message;
    while (m_messages.size() > MostMessages)
        m_messages.removeFirst();
    m_label->setText(text());
    show();
}

void MessageBar::closeMessages()
{
    m_messages.clear();
    hide();
}

} // namespace plumbline
