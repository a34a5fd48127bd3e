// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messagebar.h"

class QLabel;

namespace plumbline {

/// One message of the bar, with a button for each thing to do.
class MessageRow : public QWidget
{
    Q_OBJECT

public:
    MessageRow(const QString &key, const QString &message, const std::vector<MessageAction> &actions,
               QWidget *parent);

    const QString &key() const { return m_key; }
    QString text() const;

Q_SIGNALS:
    void actionClicked(const plumbline::MessageAction &action);

private:
    QString m_key;
    QLabel *m_label;
};

} // namespace plumbline
