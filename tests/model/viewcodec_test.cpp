// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fittedview.h"
#include "model/viewcodec.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// A view goes into text and comes back, and no text can do harm.
class ViewCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsChosen();
    void comesBack_data();
    void comesBack();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refuses_data();
    void refuses();
    void fitsADataset_data();
    void fitsADataset();
};

static WrittenView sample()
{
    WrittenView written;
    written.dataset = QStringLiteral("china-cloud");
    View &view = written.view;
    view.page = Page::Levels;
    view.level = {QStringLiteral("revenue"), QStringLiteral("CNY")};
    view.filter.companies = QStringList{QStringLiteral("a"), QStringLiteral("b \"quoted\" 阿里云")};
    view.filter.segments = QStringList{QString(), QStringLiteral("IaaS")};
    view.filter.areas = QStringList();
    view.lens = {true,
                 true,
                 QStringLiteral("EUR"),
                 QDate(2019, 10, 31),
                 QStringLiteral("a"),
                 {{QStringLiteral("a.raised"), QStringLiteral("3000000000 USD exact")}}};
    view.focus = QStringList{QStringLiteral("b"), QStringLiteral("a")};
    view.span = DayRange{2458120, 2458485.5};
    view.current = FactId(QStringLiteral("a.revenue.2018"));
    view.article = QStringLiteral("a-2019");
    view.coverage = QStringLiteral("revenue");
    return written;
}

void ViewCodecTest::writesWhatIsChosen()
{
    QCOMPARE(viewText({}), QStringLiteral("{\n    \"page\": \"growth\",\n    \"plumbline-view\": 1\n}\n"));
    const QString text = viewText(sample());
    for (const char *part :
         {"\"first\": \"2018-01-01\"", "\"end\": \"2019-01-01T12:00:00\"", "\"dataset\": \"china-cloud\"",
          "\"current\": \"a.revenue.2018\"", "阿里云", "\"areas\": [\n        ]"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + text));
    QVERIFY(!text.contains(QLatin1String("statuses")));
}

void ViewCodecTest::comesBack_data()
{
    QTest::addColumn<WrittenView>("written");
    QTest::newRow("nothing chosen") << WrittenView();
    QTest::newRow("everything chosen") << sample();
    WrittenView quarter = sample();
    quarter.view.span = DayRange{2458119.25, 2458119.75};
    QTest::newRow("half a day") << quarter;
    for (Page page : {Page::Growth, Page::Levels, Page::Share, Page::Timeline, Page::Articles,
                      Page::Disagreements, Page::Coverage}) {
        WrittenView on;
        on.view.page = page;
        QTest::newRow(qPrintable(code(page))) << on;
    }
}

void ViewCodecTest::comesBack()
{
    QFETCH(WrittenView, written);
    const Result<WrittenView> read = viewFromText(viewText(written));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(*read, written);
}

void ViewCodecTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("in one line", R"({"plumbline-view":1,"page":"share","current":"x"})");
    row("with space around", "\n\t  {\"plumbline-view\": 1, \"page\": \"share\", \"current\": \"x\"} \n\n");
    row("unknown keys", R"({"plumbline-view":1,"page":"share","current":"x","mood":{"a":[1]},
                            "filter":{"moods":7}})");
    row("nulls are absent", R"({"plumbline-view":1,"page":"share","current":"x","level":null,"span":null,
                                "focus":null,"filter":{"areas":null}})");
}

void ViewCodecTest::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    const Result<WrittenView> read = viewFromText(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    WrittenView expected;
    expected.view.page = Page::Share;
    expected.view.current = FactId(QStringLiteral("x"));
    QCOMPARE(*read, expected);
}

/// `%1` of the text is filled with `parts`.
static QString viewWith(const char *parts)
{
    return QStringLiteral("{\"plumbline-view\": 1, %1}").arg(QString::fromUtf8(parts));
}

void ViewCodecTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("message");
    using Kind = Error::Kind;
    const QString noView = QStringLiteral("This text is not a view that Plumbline has written.");
    const auto nonsense = [&noView](const char *name, const QString &text) {
        QTest::newRow(name) << text << Kind::Usage << noView;
    };
    nonsense("nothing", {});
    nonsense("words", QStringLiteral("Alibaba Cloud grew"));
    nonsense("a list", QStringLiteral("[1, 2]"));
    nonsense("cut short", viewText(sample()).left(60));
    nonsense("another object", QStringLiteral("{\"a\": 1}"));
    nonsense("version as text", QStringLiteral("{\"plumbline-view\": \"1\"}"));
    nonsense("version nought", QStringLiteral("{\"plumbline-view\": 0}"));
    nonsense("version and a half", QStringLiteral("{\"plumbline-view\": 1.5}"));
    nonsense("deeply nested", QString(5000, QLatin1Char('[')));
    nonsense("a null letter", QString(QChar(0)));
    QTest::newRow("newer") << QStringLiteral("{\"plumbline-view\": 2, \"page\": 7}") << Kind::NewerVersion
                           << QStringLiteral("A newer Plumbline has written this view. "
                                             "This one cannot read it.");
    QTest::newRow("too long") << QString(LongestViewText + 1, QLatin1Char(' ')) << Kind::TooLarge
                              << QStringLiteral("This text is too long for a view.");

    const auto broken = [](const char *name, const char *parts, const char *message,
                           Kind kind = Kind::RuleBroken) {
        QTest::newRow(name) << viewWith(parts) << kind << QString::fromUtf8(message);
    };
    constexpr char notText[] = "This part of the view should be a text.";
    constexpr char notList[] = "This part of the view should be a list of texts.";
    constexpr char notObject[] = "This part of the view should be an object in braces.";
    constexpr char notDay[] = "This is not a day such as 2018-12-31, of the years 1000 to 2999.";
    const auto at = [](const char *key, const char *sentence) { return QByteArray(key) + ": " + sentence; };
    broken("unknown page", R"("page": "pie")", "page: There is no page “pie”.");
    broken("page as number", R"("page": 3)", at("page", notText));
    broken("current as list", R"("current": ["a"])", at("current", notText));
    broken("level as text", R"("level": "revenue")", at("level", notObject));
    broken("filter as list", R"("filter": [])", at("filter", notObject));
    broken("no calendar", R"("lens": {"calendar": 3})", "calendar: This part of the view should be a text.");
    broken("no currency", R"("lens": {"currency": "gold"})", "currency: “gold” is not a currency.");
    broken("no such day", R"("lens": {"knownOn": "2019-02-31"})", at("knownOn", notDay));
    broken("choice as number", R"("lens": {"preferred": {"a": 3}})", at("a", notText));
    broken("section as text", R"("filter": {"areas": "CN"})", at("areas", notList));
    broken("number in a section", R"("filter": {"areas": ["CN", 3]})", at("areas", notText));
    broken("focus as object", R"("focus": {"a": 1})", at("focus", notList));
    broken("span as text", R"("span": "2018")", at("span", notObject));
    broken("span with one end", R"("span": {"first": "2018-01-01"})", at("span.end", notDay));
    broken("span of nonsense", R"("span": {"first": "soon", "end": "2018-01-01"})", at("span.first", notDay));
    broken("day that is none", R"("span": {"first": "2018-02-30", "end": "2019-01-01"})",
           at("span.first", notDay));
    broken("far future", R"("span": {"first": "2018-01-01", "end": "9999-01-01"})", at("span.end", notDay));
    broken("time that is none", R"("span": {"first": "2018-01-01T25:00:00", "end": "2019-01-01"})",
           at("span.first", notDay));
    broken("days as numbers", R"("span": {"first": 1e308, "end": 2})", at("first", notText));
    broken("span backwards", R"("span": {"first": "2019-01-01", "end": "2018-01-01"})",
           "span: The span ends before it starts.");
    broken("span of nothing", R"("span": {"first": "2019-01-01", "end": "2019-01-01"})",
           "span: The span ends before it starts.");
    const QByteArray longId = "\"current\": \"" + QByteArray(5000, 'x') + '"';
    broken("long id", longId, "current: This text of the view is too long.", Kind::TooLarge);
    const QByteArray longList = "\"focus\": [" + QByteArray("\"a\",").repeated(10'000) + "\"a\"]";
    broken("long list", longList, "focus: This list of the view is too long.", Kind::TooLarge);
}

void ViewCodecTest::refuses()
{
    QFETCH(QString, text);
    const Result<WrittenView> read = viewFromText(text);
    QVERIFY(!read);
    QTEST(read.error().text(), "message");
    QTEST(read.error().kind, "kind");
}

void ViewCodecTest::fitsADataset_data()
{
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *name, const char *parts, const char *left, const char *missing) {
        QTest::newRow(name) << QString::fromUtf8(parts) << QString::fromUtf8(left)
                            << QString::fromUtf8(missing);
    };
    row("all there",
        R"("current":"f","focus":["ali"],"filter":{"areas":["","CN"],"articles":["a"]},"article":"a")",
        R"("current":"f","focus":["ali"],"filter":{"areas":["","CN"],"articles":["a"]},"article":"a")", "");
    row("fact gone", R"("current":"g","page":"share")", R"("page":"share")", "the fact “g”");
    row("some companies gone", R"("focus":["b","ali","c"],"filter":{"companies":["ali","b"]})",
        R"("focus":["","ali",""],"filter":{"companies":["ali"]})", "the company “b”, the company “c”");
    row("focus on nobody", R"("focus":[""])", R"("focus":[""])", "");
    row("nobody of the focus left", R"("focus":["b"])", R"("page":"growth")", "the company “b”");
    row("all companies gone", R"("filter":{"companies":["b"]})", R"("page":"growth")", "the company “b”");
    row("none was wanted", R"("filter":{"companies":[]})", R"("filter":{"companies":[]})", "");
    row("choice of a fact that is gone", R"("lens":{"preferred":{"f":"1 CNY exact","g":"2 CNY exact"}})",
        R"("lens":{"preferred":{"f":"1 CNY exact"}})", "the fact “g”");
    row("calendar of a company", R"("lens":{"calendar":"ali"})", R"("lens":{"calendar":"ali"})", "");
    row("calendar of a company that is gone", R"("lens":{"calendar":"b"})", R"("page":"growth")",
        "the company “b”");
    row("metric of coverage gone", R"("coverage":"profit")", R"("page":"growth")", "the metric “profit”");
    row("article gone", R"("article":"b","filter":{"articles":["b"]})", R"("page":"growth")",
        "the article “b”");
    row("metric gone", R"("level":{"metric":"x","unit":"USD"})", R"("page":"growth")", "the metric “x”");
    row("segment and region gone", R"("filter":{"segments":["IaaS","x"],"areas":["US"]})",
        R"("filter":{"segments":["IaaS"]})", "the segment “x”, the region “US”");
}

void ViewCodecTest::fitsADataset()
{
    QFETCH(QString, parts);
    QFETCH(QString, left);
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("f | ali | revenue | 2020 | 85 USD | segment=IaaS area=CN"));
    const FittedView fitted = fittedTo(*dataset, viewFromText(viewWith(parts.toUtf8()))->view);
    QCOMPARE(viewText({fitted.view, {}}), viewText(*viewFromText(viewWith(left.toUtf8()))));
    QTEST(fitted.missing.join(QLatin1String(", ")), "missing");
    QCOMPARE(fitted.message().isEmpty(), fitted.missing.isEmpty());
}

QTEST_GUILESS_MAIN(ViewCodecTest)
#include "viewcodec_test.moc"
