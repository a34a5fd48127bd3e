// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/viewhistory.h"

#include <QTest>

using namespace plumbline;

/// What counts as a step, written as a walk: each word is a view that rests, `!word` a
/// jump, `<` and `>` go back and forward. A word is a page's letter, a span's digit, and
/// the selection after a colon: "g1:x".
class ViewHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walks_data();
    void walks();
    void oldestStepsGo();
    void everyPartCounts();
};

static View viewOf(const QString &word)
{
    View view;
    view.page = word[0] == QLatin1Char('s')   ? Page::Share
                : word[0] == QLatin1Char('t') ? Page::Timeline
                                              : Page::Growth;
    if (word.size() > 1 && word[1].isDigit())
        view.span = DayRange{0, word[1].digitValue() * 100.0};
    view.current = FactId(word.section(QLatin1Char(':'), 1));
    return view;
}

static QString wordOf(const View &view)
{
    QString word = code(view.page).left(1);
    if (view.span)
        word += QString::number(view.span->end / 100);
    return view.current.isNull() ? word : word + QLatin1Char(':') + view.current.text();
}

void ViewHistoryTest::walks_data()
{
    QTest::addColumn<QString>("walk");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *walk, const char *where) {
        QTest::newRow(name) << QString::fromLatin1(walk) << QString::fromLatin1(where);
    };
    // Where: the view, then B when one can go back, F when forward.
    row("at the start", "", "g");
    row("another page", "s", "s B");
    row("and back", "s <", "g F");
    row("and forward", "s < >", "s B");
    row("not beyond the start", "<", "g");
    row("not beyond the end", "s >", "s B");
    row("the same again", "s s", "s B");
    row("the same again after going back", "s < g", "g F");
    row("selections are one step", "g:a g:b g:c", "g:c");
    row("back leads to the last selection", "g:a g:b s:b <", "g:b F");
    row("choosing keeps the way forward", "s < g:a >", "s B");
    row("a jump is a step", "g:a !g:b", "g:b B");
    row("back from a jump", "g:a !g:b <", "g:a F");
    row("choosing after a jump", "g:a !g:b g:c <", "g:a F");
    row("a jump to where one is", "g:a !g:a", "g:a");
    row("zoom", "g1 g2 g3 <", "g2 B F");
    row("fit", "g1 g <", "g1 B F");
    row("a new step drops those ahead", "s t < < s1", "s1 B");
    row("so that back leads past them", "s t < < s1 <", "g F");
    row("a jump drops those ahead", "s < !g:a", "g:a B");
    row("back through all", "s t s1 < < <", "g F");
}

void ViewHistoryTest::walks()
{
    QFETCH(QString, walk);
    ViewHistory history;
    for (const QString &word : walk.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == QLatin1String("<"))
            history.goBack();
        else if (word == QLatin1String(">"))
            history.goForward();
        else if (word.startsWith(QLatin1Char('!')))
            history.jump(viewOf(word.mid(1)));
        else
            history.rest(viewOf(word));
    }
    QString where = wordOf(history.view());
    if (history.canGoBack())
        where += QLatin1String(" B");
    if (history.canGoForward())
        where += QLatin1String(" F");
    QTEST(where, "where");
}

void ViewHistoryTest::oldestStepsGo()
{
    ViewHistory history;
    View view;
    for (int step = 1; step <= 300; ++step) {
        view.span = DayRange{0, double(step)};
        history.rest(view);
    }
    int steps = 1;
    for (; history.canGoBack(); ++steps)
        history.goBack();
    QCOMPARE(steps, ViewHistory::MostSteps);
    QCOMPARE(history.view().span->end, 101.0);
}

void ViewHistoryTest::everyPartCounts()
{
    const ViewHistory history;
    const auto isStep = [&history](auto change) {
        View view;
        change(view);
        return history.isStep(view);
    };
    QVERIFY(isStep([](View &view) { view.page = Page::Articles; }));
    QVERIFY(isStep([](View &view) { view.article = QStringLiteral("a"); }));
    QVERIFY(isStep([](View &view) { view.level.metric = QStringLiteral("revenue"); }));
    QVERIFY(isStep([](View &view) { view.filter.areas = QStringList(); }));
    QVERIFY(isStep([](View &view) { view.focus = QStringList(QStringLiteral("a")); }));
    QVERIFY(isStep([](View &view) { view.span = DayRange{1, 2}; }));
    QVERIFY(!isStep([](View &view) { view.current = FactId(QStringLiteral("a")); }));
}

QTEST_GUILESS_MAIN(ViewHistoryTest)
#include "viewhistory_test.moc"
