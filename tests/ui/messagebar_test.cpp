// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/messagerow.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace plumbline;

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestAndCountsTheRest();
    void opensAndClosesAll();
    void closesOneAfterTheOther();
    void saysTheSameOnce();
    void actsOnceAndIsGone();
    void oneMessagePerKey();
    void anActionMayAnswer();
    void keepsTheLastOfMany();
    void textIsNoMarkup();

private:
    QString shown() const;
    QPushButton *button(const char *name) const
    {
        return m_bar->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    std::unique_ptr<MessageBar> m_bar;
};

void MessageBarTest::init()
{
    m_bar = std::make_unique<MessageBar>();
}

/// What a reader sees: the messages and their buttons, then what else can be clicked.
QString MessageBarTest::shown() const
{
    if (m_bar->isHidden())
        return {};
    QStringList parts;
    for (const MessageRow *row : m_bar->findChildren<MessageRow *>()) {
        if (row->isHidden())
            continue;
        const auto *action = row->findChild<QPushButton *>();
        parts << row->text() + (action ? QStringLiteral(" (%1)").arg(action->text()) : QString());
    }
    for (const char *name : {"moreMessages", "closeMessages"}) {
        if (!button(name)->isHidden())
            parts << QLatin1Char('[') + button(name)->text() + QLatin1Char(']');
    }
    return parts.join(QLatin1Char(' '));
}

void MessageBarTest::showsTheNewestAndCountsTheRest()
{
    QCOMPARE(shown(), QString());
    m_bar->showMessage(QStringLiteral("one."));
    QCOMPARE(shown(), QStringLiteral("one. [&Close]"));
    m_bar->showMessage(QStringLiteral("two."));
    m_bar->showMessage(QStringLiteral("three."));
    QCOMPARE(shown(), QStringLiteral("three. [and &2 more] [&Close]"));
    QCOMPARE(m_bar->text(), QStringLiteral("one.\ntwo.\nthree."));
}

void MessageBarTest::opensAndClosesAll()
{
    m_bar->showMessage(QStringLiteral("one."));
    m_bar->showMessage(QStringLiteral("two."));
    click("moreMessages");
    QCOMPARE(shown(), QStringLiteral("one. two. [Show the &newest only] [&Close all]"));
    click("moreMessages");
    QCOMPARE(shown(), QStringLiteral("two. [and &1 more] [&Close]"));
    click("moreMessages");
    click("closeMessages");
    QCOMPARE(shown(), QString());
    QCOMPARE(m_bar->text(), QString());
}

void MessageBarTest::closesOneAfterTheOther()
{
    m_bar->showMessage(QStringLiteral("one."));
    m_bar->showMessage(QStringLiteral("two."));
    click("closeMessages");
    QCOMPARE(shown(), QStringLiteral("one. [&Close]"));
    click("closeMessages");
    QCOMPARE(shown(), QString());
}

void MessageBarTest::saysTheSameOnce()
{
    for (const char *message : {"one.", "two.", "one."})
        m_bar->showMessage(QString::fromLatin1(message));
    QCOMPARE(m_bar->text(), QStringLiteral("two.\none."));
}

void MessageBarTest::actsOnceAndIsGone()
{
    int done = 0;
    m_bar->showMessage(QStringLiteral("before."));
    m_bar->showOffer(QStringLiteral("key"), QStringLiteral("Changed."),
                     {QStringLiteral("Reload"), [&done] { ++done; }});
    QCOMPARE(shown(), QStringLiteral("Changed. (Reload) [and &1 more] [&Close]"));
    click("messageAction");
    QCOMPARE(done, 1);
    QCOMPARE(m_bar->text(), QStringLiteral("before."));
}

void MessageBarTest::oneMessagePerKey()
{
    const QString key = QStringLiteral("key");
    int done = 0;
    m_bar->showOffer(key, QStringLiteral("Changed."), {QStringLiteral("Reload"), [&done] { done += 1; }});
    m_bar->showMessage(QStringLiteral("other."));
    m_bar->showOffer(key, QStringLiteral("Changed."), {QStringLiteral("Reload"), [&done] { done += 10; }});
    QCOMPARE(m_bar->text(), QStringLiteral("other.\nChanged."));
    m_bar->showState(key, QStringLiteral("Gone."));
    QCOMPARE(m_bar->text(), QStringLiteral("other.\nGone."));
    m_bar->withdraw(key);
    m_bar->withdraw(key);
    QCOMPARE(m_bar->text(), QStringLiteral("other."));
    QCOMPARE(done, 0);
}

void MessageBarTest::anActionMayAnswer()
{
    m_bar->showOffer(
        QStringLiteral("key"), QStringLiteral("Changed."),
        {QStringLiteral("Reload"), [this] { m_bar->showMessage(QStringLiteral("It failed.")); }});
    click("messageAction");
    QCOMPARE(shown(), QStringLiteral("It failed. [&Close]"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(shown(), QStringLiteral("It failed. [&Close]"));
}

void MessageBarTest::keepsTheLastOfMany()
{
    for (int number = 1; number <= 100; ++number)
        m_bar->showMessage(QString::number(number));
    QCOMPARE(m_bar->text().replace(QLatin1Char('\n'), QLatin1Char(' ')),
             QStringLiteral("93 94 95 96 97 98 99 100"));
}

void MessageBarTest::textIsNoMarkup()
{
    m_bar->showMessage(QStringLiteral("<img width=50000>"));
    QCOMPARE(m_bar->findChild<QLabel *>()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(MessageBarTest)
#include "messagebar_test.moc"
