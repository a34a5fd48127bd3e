// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messagebar.h"

class QLabel;

namespace plumbline {

/// One message of the bar, with its button when there is something to do.
class MessageRow : public QWidget
{
    Q_OBJECT

public:
    MessageRow(const QString &key, const QString &message, const MessageAction &action, QWidget *parent);

    const QString &key() const { return m_key; }
    QString text() const;

Q_SIGNALS:
    void actionClicked();

private:
    QString m_key;
    QLabel *m_label;
};

} // namespace plumbline
