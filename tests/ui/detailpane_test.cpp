// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "support/exampledata.h"

#include <QFile>
#include <QTemporaryDir>

using namespace plumbline;

class DetailPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWithoutAFact();
    void showsTheFigureAndItsPassages();
    void ignoresPassagesOfAnotherFact();
    void showsCopyFirstAndDigestOneClickAway();
    void offersToAttachACopy();
    void opensOtherFacts();
    void everyValueCanBeReachedAndCopied();
    void takesNoMarkup();
    void showsNothingLeftOver();
    void namesOfRowsAreWhole();

private:
    static ShownPassage passage(AnchorState state, const QString &copy, const QString &digest)
    {
        ShownPassage shown;
        shown.title = QStringLiteral("An article");
        shown.byline = QStringLiteral("Daily · 21 Jul 2019");
        shown.paragraph = 4;
        shown.roles = {QStringLiteral("states it")};
        shown.state = state;
        shown.copy = {copy, {}, {}};
        shown.digest = {digest, {}, {}};
        for (MarkedText *text : {&shown.copy, &shown.digest}) {
            const qsizetype at = text->text.indexOf(QLatin1String("5 dollars"));
            if (at >= 0)
                text->marks.push_back({at, at + 9});
        }
        return shown;
    }

    struct Shown {
        ViewState state;
        DetailPane pane;

        explicit Shown(const QString &lines)
        {
            pane.setState(&state);
            pane.resize(350, 700);
            pane.show();
            state.setDataset(example::dataset(lines));
        }
    };
    static FactId id(const char *text) { return FactId(QString::fromLatin1(text)); }
};

void DetailPaneTest::saysWhatToDoWithoutAFact()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | 5 USD | "));
    QVERIFY(window::textsOf(&shown.pane).startsWith(QLatin1String("No fact chosen")));
}

void DetailPaneTest::showsTheFigureAndItsPassages()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | ~ 5 USD | by=IDC status=estimated"));
    shown.state.setCurrent(id("a"));
    const QString before = window::textsOf(&shown.pane);
    for (const char *text : {"acme", "estimated", "about", "2019", "IDC"})
        QVERIFY2(before.contains(QLatin1String(text)), text);
    QVERIFY(before.contains(QStringLiteral("≈ USD 5")));
    shown.pane.showPassages(id("a"),
                            {passage(AnchorState::Unattached, {}, QStringLiteral("It took 5 dollars."))});
    QCOMPARE(shown.pane.cards().size(), size_t(1));
    const QString card = window::textsOf(shown.pane.cards()[0]);
    for (const char *text :
         {"An article", "Daily · 21 Jul 2019 · ¶ 4", "states it", "digest", "It took 5 dollars."})
        QVERIFY2(card.contains(QString::fromUtf8(text)), text);
    QCOMPARE(shown.pane.cards()[0]->text()->markedPhrases(), QStringList(QStringLiteral("5 dollars")));
}

void DetailPaneTest::ignoresPassagesOfAnotherFact()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | 5 USD | \nb | acme | revenue | 2018 | 4 USD | "));
    shown.state.setCurrent(id("b"));
    shown.pane.showPassages(id("a"), {passage(AnchorState::Unattached, {}, QStringLiteral("Late."))});
    QVERIFY(shown.pane.cards().empty());
}

void DetailPaneTest::showsCopyFirstAndDigestOneClickAway()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | 5 USD | "));
    shown.state.setCurrent(id("a"));
    shown.pane.showPassages(id("a"), {passage(AnchorState::Exact, QStringLiteral("They made 5 dollars."),
                                              QStringLiteral("It took 5 dollars."))});
    PassageCard *card = shown.pane.cards()[0];
    QCOMPARE(card->origin(), PassageCard::Origin::Copy);
    QCOMPARE(card->text()->toPlainText(), QStringLiteral("They made 5 dollars."));
    QCOMPARE(card->findChild<QLabel *>(QStringLiteral("origin"))->text(), QStringLiteral("your copy, exact"));
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("otherOrigin")), Qt::LeftButton);
    QCOMPARE(card->text()->toPlainText(), QStringLiteral("It took 5 dollars."));
    QCOMPARE(card->findChild<QLabel *>(QStringLiteral("origin"))->text(), QStringLiteral("digest"));
    QCOMPARE(card->text()->markedPhrases(), QStringList(QStringLiteral("5 dollars")));
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("otherOrigin")), Qt::LeftButton);
    QCOMPARE(card->origin(), PassageCard::Origin::Copy);
    // Lost in the copy: the digest, and said so.
    shown.pane.showPassages(id("a"), {passage(AnchorState::Lost, {}, QStringLiteral("It took 5 dollars."))});
    QCOMPARE(shown.pane.cards()[0]->findChild<QLabel *>(QStringLiteral("origin"))->text(),
             QStringLiteral("digest; phrase lost in your copy"));
}

void DetailPaneTest::offersToAttachACopy()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | 5 USD | "));
    shown.state.setCurrent(id("a"));
    QSignalSpy requests(&shown.pane, &DetailPane::attachRequested);
    shown.pane.showPassages(id("a"), {passage(AnchorState::Unattached, {}, QStringLiteral("5 dollars"))});
    QTest::mouseClick(shown.pane.cards()[0]->findChild<QPushButton *>(QStringLiteral("attach")),
                      Qt::LeftButton);
    QCOMPARE(requests.count(), 1);
    shown.pane.showPassages(id("a"), {passage(AnchorState::Exact, QStringLiteral("x"), QStringLiteral("y"))});
    QVERIFY(!shown.pane.cards()[0]->findChild<QPushButton *>(QStringLiteral("attach")));
}

void DetailPaneTest::opensOtherFacts()
{
    Shown shown(QStringLiteral(
        "a | acme | rank | 2018 | 6 rank | \nb | acme | rank | 2018 | 1 rank | contradicts=1 segment=x"));
    QSignalSpy activated(&shown.pane, &DetailPane::factActivated);
    shown.state.setCurrent(id("b"));
    QVERIFY(window::textsOf(&shown.pane).contains(QLatin1String("Statements do not fit together")));
    QPushButton *open = nullptr;
    for (QPushButton *button : shown.pane.findChildren<QPushButton *>())
        open = button->text() == QLatin1String("open") ? button : open;
    QVERIFY(open);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<FactId>(), id("a"));
}

void DetailPaneTest::everyValueCanBeReachedAndCopied()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | 5 USD | segment=IaaS by=IDC"));
    shown.state.setCurrent(id("a"));
    shown.pane.showPassages(id("a"),
                            {passage(AnchorState::Unattached, {}, QStringLiteral("It took 5 dollars."))});
    QStringList reachable;
    for (const QWidget *widget : shown.pane.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            reachable << label->text();
        if (const auto *text = qobject_cast<const PassageText *>(widget))
            reachable << text->toPlainText();
    }
    for (const char *value : {"acme", "IaaS", "2019 (year)", "IDC", "An article", "It took 5 dollars."})
        QVERIFY2(reachable.contains(QString::fromUtf8(value)), value);
}

/// Names, reasons and passages come from anywhere.
void DetailPaneTest::takesNoMarkup()
{
    QTemporaryDir folder;
    const QString image = folder.filePath(QStringLiteral("x.png"));
    QVERIFY(QImage(2, 2, QImage::Format_RGB32).save(image));
    const QString tag = QStringLiteral("<img_src='file://%1'_width=50000><b>bold</b>").arg(image);
    Shown shown(QStringLiteral("a | %1 | revenue | 2019 | 5 USD | segment=%1 by=%1").arg(tag));
    shown.state.setCurrent(id("a"));
    ShownPassage hostile = passage(AnchorState::Exact, tag + QStringLiteral(" 5 dollars"), tag);
    hostile.title = tag;
    hostile.byline = tag;
    shown.pane.showPassages(id("a"), {hostile});
    QTRY_VERIFY(shown.pane.widget()->width() < 1000);
    for (const QLabel *label : shown.pane.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->width() < 1000);
    }
    const PassageText *text = shown.pane.cards()[0]->text();
    QCOMPARE(text->toPlainText(), tag + QStringLiteral(" 5 dollars"));
    QCOMPARE(const_cast<PassageText *>(text)->loadResource(QTextDocument::ImageResource,
                                                           QUrl::fromLocalFile(image)),
             QVariant());
}

void DetailPaneTest::showsNothingLeftOver()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | 5 USD | "));
    shown.state.setCurrent(id("a"));
    shown.pane.showPassages(id("a"), {passage(AnchorState::Unattached, {}, QStringLiteral("5 dollars"))});
    shown.state.setDataset(example::dataset(QStringLiteral("b | bolt | revenue | 2019 | 5 USD | ")));
    QVERIFY(window::textsOf(&shown.pane).startsWith(QLatin1String("No fact chosen")));
    QVERIFY(shown.pane.cards().empty());
}

/// Those of other figures hold a figure with its unit on one line.
void DetailPaneTest::namesOfRowsAreWhole()
{
    Shown shown(QStringLiteral("a | acme | revenue | 2019 | >= 600000000 CNY | \n"
                               "a | acme | revenue | 2019 | >= 123456789012.345 USD | converts=1"));
    shown.state.setCurrent(id("a"));
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QLabel *label : shown.pane.findChildren<QLabel *>()) {
        if (label->property("role") != QLatin1String("soft"))
            continue;
        for (const QString &word : label->text().split(QLatin1Char(' ')))
            QVERIFY2(label->fontMetrics().horizontalAdvance(word) <= label->width(), qPrintable(word));
        seen += label->text().contains(QLatin1String("USD"));
    }
    QVERIFY(seen > 0);
}

QTEST_MAIN(DetailPaneTest)
#include "detailpane_test.moc"
