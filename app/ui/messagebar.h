// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace plumbline {

class MessageRow;

/// What a message offers to do; the button says `text`, with its mnemonic.
struct MessageAction {
    QString text;
    std::function<void()> run;
    bool closes = true; ///< the message, which may have to stay for its other actions
};

/// Sentences that the reader must see: they stay until closed, or until their
/// button is clicked. The newest is shown, with how many more there are; these
/// open on a click. Plain text, to be copied.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// All messages, one a line, the newest last; empty when closed.
    QString text() const;

    /// A message with a button, which mostly closes it. Of one `key` there is one message:
    /// the newer one takes the place of the older.
    void showOffer(const QString &key, const QString &message, const MessageAction &action);
    /// As showOffer(), with several things to do.
    void showOffers(const QString &key, const QString &message, const std::vector<MessageAction> &actions);
    /// As showOffer(), with nothing to do about it.
    void showState(const QString &key, const QString &message);
    void withdraw(const QString &key);

public Q_SLOTS:
    /// A message that is already there is not repeated.
    void showMessage(const QString &message);
    void closeMessages();

private:
    void add(const QString &key, const QString &message, const std::vector<MessageAction> &actions);
    void remove(MessageRow *row);
    void closeShown();
    void toggle();
    void refresh();

    std::vector<MessageRow *> m_messages; ///< owned by this widget
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    QPushButton *m_close;
    bool m_isOpen = false; ///< all are shown
};

} // namespace plumbline
