// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searcher.h"
#include "model/searchtext.h"
#include "store/datasetfile.h"
#include "store/samplepackage.h"
#include "support/exampledata.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// What is found for what is typed, as printed lines.
class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void marks_data();
    void marks();
    void finds_data();
    void finds();
    void bestComeFirst();
    void typedNameComesFirst();
    void numbersAreFoundFromTheirStart();
    void countsAllAndShowsTheFirst();
    void passageLeadsToTheFigureThatIsMeant();
    void nothingWhenCancelled();
    void newestQueryOnly();
    void readsTheFile();
    void anotherDatasetIsSearchedAnew();
    void missingTextsLeaveTheRest();
};

static bool always()
{
    return true;
}

static SearchIndex indexOf(const QString &lines, const QStringList &names = {},
                           const QStringList &digest = {})
{
    const DatasetPtr plain = example::dataset(lines);
    auto tables = std::make_shared<Tables>(plain->tables());
    for (const QString &name : names) {
        for (Entity &entity : tables->entities) {
            if (entity.id == name.section(QLatin1Char('='), 0, 0))
                entity.otherNames << name.section(QLatin1Char('='), 1);
        }
    }
    SearchIndex index(std::make_shared<const Dataset>(tables, plain->chunks()), always);
    int number = 0;
    for (const QString &paragraph : digest)
        index.addParagraph(QStringLiteral("a"), ++number, paragraph);
    return index;
}

/// "[Ali]baba": a line with its marks in brackets.
static QString printed(const MarkedLine &line)
{
    QString text = line.text;
    for (auto mark = line.marks.rbegin(); mark != line.marks.rend(); ++mark) {
        text.insert(mark->end, QLatin1Char(']'));
        text.insert(mark->start, QLatin1Char('['));
    }
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

static QString printed(const Findings &findings)
{
    QStringList lines;
    for (const FoundGroup &group : findings.groups) {
        for (const Found &found : group.items)
            lines << printed(found.title) + QStringLiteral(" | ") + printed(found.detail);
    }
    return lines.join(QLatin1Char('\n'));
}

void SearchIndexTest::words_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *query, const char *words) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(words);
    };
    row("", "");
    row("  \t ", "");
    row("Alibaba", "alibaba");
    row("growth  2019 growth", "growth|2019");
    row("29.1 %", "29.1%");
    row("阿里云2019年", "阿里云|2019|年");
    row("6亿", "6亿");
    row("腾讯投资60亿元", "腾讯投资|60亿|元");
    row("3.5 万亿", "3.5|万亿");
    row("ＡＢＣ１２", "abc12");
    row("Nestlé São", "nestle|sao");
    row("−3 – 4", "-3|-|4");
    row("a\"b'c\\ %_*", "a\"b'c\\%_*");
    row("1 2 3 4 5 6 7 8 9 10 11 12", "1|2|3|4|5|6|7|8|9|10");
}

void SearchIndexTest::words()
{
    QFETCH(QString, query);
    QTEST(QString::fromUtf8(searchWords(query).join('|')), "words");
}

void SearchIndexTest::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *text, const char *query, const char *marked) {
        QTest::addRow("%s in %s", query, text)
            << QString::fromUtf8(text) << QString::fromUtf8(query) << QString::fromUtf8(marked);
    };
    row("Alibaba Cloud", "cloud ALI", "[Ali]baba [Cloud]");
    row("up 29.1 % in 2019", "29.1%", "up [29.1 %] in 2019");
    row("浪潮云 and 云", "云", "浪潮[云] and [云]");
    row("Nestlé", "nestle", "[Nestlé]");
    row("aaa", "aa", "[aaa]");
    row("😀 cloud", "cloud", "😀 [cloud]");
    row("nothing", "x", "nothing");
}

void SearchIndexTest::marks()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTEST(printed({text, markWords(text, searchWords(query))}), "marked");
}

static SearchIndex sampleIndex()
{
    return indexOf(
        QStringLiteral("a.r | ali | revenue | 2018 | 7787000000 CNY +-500000\n"
                       "t.g | tencent | revenue_growth | 2019 | 29.1 percent +-0.05\n"
                       "a.round | ali | | 2020 | | event=series-b:funding_round\n"
                       "a.round | ali | amount_raised | 2020 | 600000000 CNY | event=series-b role=raised"),
        {QStringLiteral("ali=阿里云"), QStringLiteral("ali=Aliyun"), QStringLiteral("tencent=腾讯")},
        {QStringLiteral("-"), QStringLiteral("Ali made CNY 7.787 billion in 2018 (阿里云).")});
}

void SearchIndexTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *query, const QStringList &lines) {
        QTest::newRow(query) << QString::fromUtf8(query) << lines.join(QLatin1Char('\n'));
    };
    const auto line = [](const char *text) { return QString::fromUtf8(text); };
    row("tencent", {line("[tencent] | 腾讯 · company · 1 fact"),
                    line("[tencent] · +29.1 % | revenue_growth · 2019 · reported")});
    row("TENC", {line("[tenc]ent | 腾讯 · company · 1 fact"),
                 line("[tenc]ent · +29.1 % | revenue_growth · 2019 · reported")});
    row("腾讯", {line("tencent | [腾讯] · company · 1 fact"),
                 line("tencent · +29.1 % | revenue_growth · 2019 · reported")});
    row("29.1%", {line("tencent · +[29.1 %] | revenue_growth · 2019 · reported")});
    row("2019 tencent growth", {line("[tencent] · +29.1 % | revenue_[growth] · [2019] · reported")});
    row("7.787 billion", {line("ali · CNY [7.787] bn | revenue · 2018 · reported"),
                          line("Ali made CNY [7.787] [billion] in 2018 (阿里云). | a · 1 Aug 2019 · ¶ 2")});
    row("7.787bn", {line("ali · CNY 7.787 bn | revenue · 2018 · reported")});
    row("¥600m", {line("ali · CNY 600 m | amount_raised · series-b · 2020 · reported")});
    row("6亿", {line("ali · CNY 600 m | amount_raised · series-b · 2020 · reported")});
    row("funding round", {line("ali · CNY 600 m | amount_raised · series-b · 2020 · reported")});
    row("made 阿里", {line("Ali [made] CNY 7.787 billion in 2018 ([阿里]云). | a · 1 Aug 2019 · ¶ 2")});
    row("series-b ali", {line("[ali] · CNY 600 m | amount_raised · [series-b] · 2020 · reported")});
    row("nobody", {});
    row("tencent nobody", {});
    row("%", {line("tencent · +29.1 [%] | revenue_growth · 2019 · reported")});
    row(".*", {});
    row("' OR 1=1 --", {});
    row("\n", {});
}

void SearchIndexTest::finds()
{
    QFETCH(QString, query);
    QTEST(printed(sampleIndex().find(query, SearchIndex::FirstFew, always)), "lines");
}

/// The name itself, names that begin with it, then those with the most facts; a number only
/// where it begins.
void SearchIndexTest::bestComeFirst()
{
    const SearchIndex index = indexOf(QStringLiteral("1 | the-cloud | revenue | 2018 | 29.1 USD\n"
                                                     "2 | the-cloud | revenue | 2019 | 2 USD\n"
                                                     "3 | cloud-b | revenue | 2018 | 9.1 USD\n"
                                                     "4 | cloud-a | revenue | 2018 | 3 USD\n"
                                                     "5 | cloud-a | revenue | 2019 | 4 USD"));
    const auto titles = [&index](const char *query, size_t group) {
        QStringList texts;
        const Findings findings = index.find(QLatin1String(query), SearchIndex::FirstFew, always);
        for (const Found &found : findings.groups[group].items)
            texts << found.title.text;
        return texts.join(QLatin1String(", "));
    };
    QCOMPARE(titles("cloud", 0), QStringLiteral("cloud-a, cloud-b, the-cloud"));
    QCOMPARE(titles("9.1", 1).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
             QStringLiteral("cloud-b · USD 9.1"));
    QCOMPARE(titles("cloud a", 0), QStringLiteral("cloud-a"));
}

void SearchIndexTest::typedNameComesFirst()
{
    const SearchIndex index = indexOf(QStringLiteral("1 | tencent-cloud | revenue | 2018 | 1 USD\n"
                                                     "2 | tencent-cloud | revenue | 2019 | 2 USD\n"
                                                     "3 | tencent | revenue | 2018 | 3 USD"));
    const Findings findings = index.find(QStringLiteral("Tencent"), SearchIndex::FirstFew, always);
    QCOMPARE(findings.groups[0].items.front().title.text, QStringLiteral("tencent"));
}

/// 77.26亿 ends in 6亿, but nobody means it.
void SearchIndexTest::numbersAreFoundFromTheirStart()
{
    const SearchIndex index = indexOf(QStringLiteral("1 | ali | revenue | 2018 | 7726000000 CNY\n"
                                                     "2 | ali | revenue | 2019 | 600000000 CNY\n"
                                                     "3 | ali | revenue | 2020 | 86100000000 CNY"));
    const Findings findings = index.find(QStringLiteral("6亿"), SearchIndex::FirstFew, always);
    QCOMPARE(findings.groups[1].count, 1);
    QCOMPARE(findings.groups[1].items.front().fact.text(), QStringLiteral("2"));
}

void SearchIndexTest::countsAllAndShowsTheFirst()
{
    QString lines;
    for (int i = 0; i < 40; ++i)
        lines += QStringLiteral("f%1 | ali | revenue | 2018 | %1 USD\n").arg(i);
    const SearchIndex index = indexOf(lines);
    QCOMPARE(index.find(QStringLiteral("ali"), {1, 3, 1}, always).groups[1].count, 40);
    QCOMPARE(index.find(QStringLiteral("ali"), {1, 3, 1}, always).groups[1].items.size(), size_t(3));
    QCOMPARE(index.find(QStringLiteral("ali"), {1, 100, 1}, always).groups[1].items.size(), size_t(40));
}

void SearchIndexTest::passageLeadsToTheFigureThatIsMeant()
{
    const SearchIndex index =
        indexOf(QStringLiteral("one | ali | revenue | 2018 | 5 USD | paragraph=1\n"
                               "two | tencent | revenue | 2018 | 6 USD | paragraph=1"),
                {}, {QStringLiteral("ali made USD 5, tencent USD 6."), QStringLiteral("Words of tencent.")});
    const auto passages = [&index](const char *query) {
        return index.find(QLatin1String(query), SearchIndex::FirstFew, always).groups[2].items;
    };
    QCOMPARE(passages("made tencent").front().fact.text(), QStringLiteral("two"));
    QCOMPARE(passages("made ali").front().fact.text(), QStringLiteral("one"));
    QCOMPARE(passages("words of").front().fact, FactId());
    QCOMPARE(passages("words of").front().paragraph, 2);
}

void SearchIndexTest::nothingWhenCancelled()
{
    QCOMPARE(sampleIndex().find(QStringLiteral("ali"), SearchIndex::FirstFew, [] { return false; }).count(),
             0);
}

class SampleFile
{
public:
    SampleFile()
    {
        if (const QString problem = sample::Package().compileTo(path); !problem.isEmpty())
            qWarning("%s", qPrintable(problem));
        dataset = *DatasetFile::open(path)->read();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.sqlite"));
    DatasetPtr dataset;
};

static Findings firstOf(Searcher &searcher, const char *query)
{
    QSignalSpy found(&searcher, &Searcher::found);
    searcher.search(QString::fromUtf8(query));
    return found.wait() ? found[0][0].value<Findings>() : Findings();
}

void SearchIndexTest::newestQueryOnly()
{
    const SampleFile file;
    Searcher searcher;
    searcher.setSource(file.path, file.dataset);
    QSignalSpy found(&searcher, &Searcher::found);
    for (const char *query : {"b", "bo", "bol", "bolt"})
        searcher.search(QLatin1String(query));
    QVERIFY(found.wait());
    QCOMPARE(found.count(), 1);
    QCOMPARE(found[0][0].value<Findings>().query, QStringLiteral("bolt"));
}

void SearchIndexTest::readsTheFile()
{
    const SampleFile file;
    Searcher searcher;
    searcher.setSource(file.path, file.dataset);
    searcher.prepare();
    const Findings findings = firstOf(searcher, "grew 12 %");
    QCOMPARE(findings.groups[2].count, 1);
    QCOMPARE(findings.groups[2].items[0].fact.text(), QStringLiteral("acme.revenue-growth.2018"));
    QVERIFY2(findings.groups[2].items[0].title.text.contains(QLatin1String("It grew by 12 %")),
             qPrintable(findings.groups[2].items[0].title.text));
}

void SearchIndexTest::anotherDatasetIsSearchedAnew()
{
    const SampleFile file;
    Searcher searcher;
    searcher.setSource(file.path, file.dataset);
    QVERIFY(firstOf(searcher, "acme").count() > 0);
    searcher.setSource(file.path, example::dataset(QStringLiteral("x | zeta | revenue | 2018 | 5 USD")));
    QCOMPARE(firstOf(searcher, "acme").groups[0].count, 0);
    QCOMPARE(firstOf(searcher, "zeta").groups[0].count, 1);
}

void SearchIndexTest::missingTextsLeaveTheRest()
{
    Searcher searcher;
    QSignalSpy failures(&searcher, &Searcher::failed);
    searcher.setSource(QStringLiteral("/nowhere/gone.sqlite"),
                       example::dataset(QStringLiteral("x | zeta | revenue | 2018 | 5 USD")));
    QCOMPARE(firstOf(searcher, "zeta").count(), 2);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures[0][0].value<Error>().kind, Error::Kind::Missing);
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindex_test.moc"
