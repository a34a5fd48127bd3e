// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "support/exampledata.h"
#include "ui/readingtext.h"
#include "ui/readingview.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QUrl>

using namespace plumbline;

/// One article on show, made by hand.
class ReadingViewTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void noteAddress(const QUrl &address) { m_opened << address.toString(); }

private Q_SLOTS:
    void opensTheAddressOnClickOnly();
    void opensNothingButWebAddresses();
    void takesNoMarkup();
    void showsWhatIsLost();
    void keepsTheReadersChoiceOfText();
    void startsAtWhatIsOnScreen();
    void survivesFactsThatAreGone();

private:
    struct Shown {
        ViewState state;
        ReadingView view{&state};

        Shown()
        {
            state.setDataset(
                example::dataset(QStringLiteral("a | acme | revenue | 2019 | 5 USD | article=news\n"
                                                "b | acme | revenue | 2018 | 6 USD | article=news")));
            view.resize(600, 400);
            view.show();
        }
    };

    static FactId id(const char *text) { return FactId(QString::fromLatin1(text)); }
    static ReadingParagraph paragraph(int number, const QString &text, const char *fact = nullptr)
    {
        ReadingParagraph made{ReadingParagraph::Kind::Text, number, text, {}};
        if (fact)
            made.phrases.push_back({{0, text.size()}, {id(fact)}, true});
        return made;
    }
    static std::shared_ptr<ArticleReading> reading()
    {
        auto made = std::make_shared<ArticleReading>();
        made->article.id = QStringLiteral("news");
        made->article.title = QStringLiteral("News of the day");
        made->digest = {paragraph(1, QStringLiteral("5 dollars"), "a"),
                        paragraph(2, QStringLiteral("6 dollars"), "b")};
        return made;
    }

    QStringList m_opened;
};

void ReadingViewTest::opensTheAddressOnClickOnly()
{
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "noteAddress");
    Shown shown;
    const auto news = reading();
    news->article.address = QStringLiteral("https://example.org/a?b=1&c=2");
    shown.view.showReading(news);
    auto *address = shown.view.findChild<QPushButton *>(QStringLiteral("address"));
    QVERIFY(address->isVisible());
    QVERIFY(m_opened.isEmpty());
    QTest::mouseClick(address, Qt::LeftButton);
    QCOMPARE(m_opened, QStringList(news->article.address));
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

void ReadingViewTest::opensNothingButWebAddresses()
{
    Shown shown;
    const auto news = reading();
    for (const char *text : {"file:///etc/passwd", "javascript:alert(1)", "https:///nowhere",
                             "file://example.org/a", "ftp://example.org/a", "WeChat: someone"}) {
        news->article.address = QString::fromLatin1(text);
        shown.view.showReading(news);
        QVERIFY2(!shown.view.findChild<QPushButton *>(QStringLiteral("address"))->isVisible(), text);
        QVERIFY(window::textsOf(&shown.view).contains(news->article.address));
    }
}

void ReadingViewTest::takesNoMarkup()
{
    QTemporaryDir folder;
    const QString image = folder.filePath(QStringLiteral("x.png"));
    QVERIFY(QImage(2, 2, QImage::Format_RGB32).save(image));
    const QString tag = QStringLiteral("<img src='file://%1' width=50000><b>5 dollars</b>").arg(image);
    Shown shown;
    const auto news = reading();
    news->article.title = tag;
    news->article.note = tag;
    news->digest = {paragraph(1, tag, "a")};
    shown.view.showReading(news);
    QCOMPARE(shown.view.text()->toPlainText(), tag);
    QCOMPARE(shown.view.text()->loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(image)),
             QVariant());
    for (const QLabel *label : shown.view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shown.view.width() < 1000);
}

void ReadingViewTest::showsWhatIsLost()
{
    Shown shown;
    const auto news = reading();
    news->attached = ArticleReading::Copy::Changed;
    news->anchors = {0, 1, 1, 0};
    news->copy = news->digest;
    news->copy[1].kind = ReadingParagraph::Kind::Lost;
    shown.view.showReading(news);
    QVERIFY(window::textsOf(&shown.view)
                .contains(QLatin1String("Your copy, changed (another hash): 1 phrase found again, 1 lost")));
    shown.view.next();
    shown.view.next();
    QCOMPARE(shown.state.current(), id("b")); // a lost one is a figure like others
}

void ReadingViewTest::keepsTheReadersChoiceOfText()
{
    Shown shown;
    const auto news = reading();
    news->attached = ArticleReading::Copy::Exact;
    news->copy = {paragraph(1, QStringLiteral("The publisher's 5 dollars"), "a")};
    shown.view.showReading(news);
    QCOMPARE(shown.view.origin(), ReadingView::Origin::Copy);
    shown.view.showOrigin(ReadingView::Origin::Digest);
    shown.view.showReading(std::make_shared<ArticleReading>(*news));
    QCOMPARE(shown.view.origin(), ReadingView::Origin::Digest);
    const auto other = std::make_shared<ArticleReading>(*news);
    other->article.id = QStringLiteral("other");
    shown.view.showReading(other);
    QCOMPARE(shown.view.origin(), ReadingView::Origin::Copy);
}

void ReadingViewTest::startsAtWhatIsOnScreen()
{
    Shown shown;
    const auto news = reading();
    news->digest.clear();
    for (int number = 1; number <= 200; ++number)
        news->digest.push_back(paragraph(number, QStringLiteral("Nothing.")));
    news->digest.front() = paragraph(1, QStringLiteral("5 dollars"), "a");
    news->digest.back() = paragraph(200, QStringLiteral("6 dollars"), "b");
    shown.view.showReading(news);
    ReadingText *text = shown.view.text();
    text->revealParagraph(100);
    QVERIFY(text->verticalScrollBar()->value() > 0);
    shown.view.next();
    QCOMPARE(shown.state.current(), id("b"));
    QVERIFY(text->viewport()->rect().contains(text->phrasePosition(1)));
    shown.state.setCurrent({});
    text->revealParagraph(100);
    shown.view.previous();
    QCOMPARE(shown.state.current(), id("a"));
    QVERIFY(text->viewport()->rect().contains(text->phrasePosition(0)));
}

/// The file may know facts that the dataset on screen does not.
void ReadingViewTest::survivesFactsThatAreGone()
{
    Shown shown;
    const auto news = reading();
    news->digest = {paragraph(1, QStringLiteral("5 dollars"), "gone"),
                    paragraph(2, QStringLiteral("6 dollars"), "b")};
    shown.view.showReading(news);
    shown.view.next();
    shown.view.next();
    QCOMPARE(shown.state.current(), id("b"));
    shown.view.showReading(nullptr);
    shown.view.next();
    shown.view.showOrigin(ReadingView::Origin::Copy);
    shown.state.setCurrent(id("a"));
}

QTEST_MAIN(ReadingViewTest)
#include "readingview_test.moc"
