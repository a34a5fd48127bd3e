// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace plumbline {

/// Sentences that the reader must see: they stay until closed, the newest last.
/// Plain text, to be copied.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// What is shown, one message a line; empty when closed.
    QString text() const;

public Q_SLOTS:
    /// A message that is already there is not repeated.
    void showMessage(const QString &message);
    void closeMessages();

private:
    QStringList m_messages;
    QLabel *m_label;
    QPushButton *m_close;
};

} // namespace plumbline
