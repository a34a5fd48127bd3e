// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/viewstate.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// One change of the view is told once for each part that changed and once for the whole.
class ViewStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void sameViewIsNoChange();
    void whatTheDatasetLacksIsLeftOut();
    void anotherDatasetKeepsTheRestOfTheView();
    void chosenCompaniesKeepTheirOrder();
    void coloursStayOnEveryDay_data();
    void coloursStayOnEveryDay();
};

static const QString figures = QStringLiteral("a | ali | revenue | 2020 | 85 USD\n"
                                              "b | tencent | revenue | 2020 | 12 USD\n"
                                              "c | baidu | revenue | 2020 | 3 USD");

/// Writes down every signal of a state, by its name.
class Listener
{
public:
    explicit Listener(ViewState *state)
    {
        const auto say = [this](const char *what) { m_said << QLatin1String(what); };
        QObject::connect(state, &ViewState::factsChanged, [say] { say("facts"); });
        QObject::connect(state, &ViewState::pageChanged, [say] { say("page"); });
        QObject::connect(state, &ViewState::levelChanged, [say] { say("level"); });
        QObject::connect(state, &ViewState::spanChanged, [say] { say("span"); });
        QObject::connect(state, &ViewState::articleChanged, [say] { say("article"); });
        QObject::connect(state, &ViewState::currentChanged, [say] { say("current"); });
        QObject::connect(state, &ViewState::viewChanged, [say] { say("view"); });
    }

    QString said() const { return m_said.join(QLatin1Char(' ')); }

private:
    QStringList m_said;
};

static View sampleView()
{
    View view;
    view.page = Page::Share;
    view.level = {QStringLiteral("revenue"), QStringLiteral("USD")};
    view.filter.statuses = QStringList{QStringLiteral("reported")};
    view.focus = QStringList{QStringLiteral("baidu")};
    view.span = DayRange{2458000, 2459000};
    view.current = FactId(QStringLiteral("a"));
    return view;
}

void ViewStateTest::tellsWhatChanged_data()
{
    QTest::addColumn<std::function<void(View &)>>("change");
    QTest::addColumn<QString>("said");
    using Change = std::function<void(View &)>;
    QTest::newRow("page") << Change([](View &v) { v.page = Page::Share; }) << "page view";
    QTest::newRow("filter") << Change([](View &v) { v.filter.areas = QStringList(); }) << "facts view";
    QTest::newRow("focus") << Change([](View &v) { v.focus << QStringLiteral("ali"); }) << "facts view";
    QTest::newRow("span") << Change([](View &v) { v.span = DayRange{1, 2}; }) << "span view";
    QTest::newRow("fact") << Change([](View &v) { v.current = FactId(QStringLiteral("b")); })
                          << "current view";
    QTest::newRow("all") << Change([](View &v) { v = sampleView(); }) << "facts level span page current view";
}

void ViewStateTest::tellsWhatChanged()
{
    QFETCH(std::function<void(View &)>, change);
    ViewState state;
    state.setDataset(example::dataset(figures));
    const Listener listener(&state);
    View view = state.view();
    change(view);
    state.setView(view);
    QTEST(listener.said(), "said");
    QVERIFY(state.view() == view);
}

void ViewStateTest::sameViewIsNoChange()
{
    ViewState state;
    state.setDataset(example::dataset(figures));
    state.setView(sampleView());
    const Listener listener(&state);
    state.setView(sampleView());
    QCOMPARE(listener.said(), QString());
}

void ViewStateTest::whatTheDatasetLacksIsLeftOut()
{
    ViewState state;
    state.setDataset(example::dataset(figures));
    View view = sampleView();
    view.current = FactId(QStringLiteral("gone"));
    view.article = QStringLiteral("gone");
    state.setView(view);
    QVERIFY(state.current().isNull());
    QCOMPARE(state.article(), QString());
    QCOMPARE(state.page(), Page::Share);
}

void ViewStateTest::anotherDatasetKeepsTheRestOfTheView()
{
    ViewState state;
    state.setDataset(example::dataset(figures));
    state.setView(sampleView());
    state.setDataset(example::dataset(QStringLiteral("z | ali | revenue | 2020 | 85 USD")));
    View expected = sampleView();
    expected.current = {};
    QVERIFY(state.view() == expected);
}

void ViewStateTest::chosenCompaniesKeepTheirOrder()
{
    ViewState state;
    const DatasetPtr dataset = example::dataset(figures);
    state.setDataset(dataset);
    state.setFocus({QStringLiteral("baidu"), QStringLiteral("unknown"), QStringLiteral("ali")});
    QStringList focus;
    for (const EntityIndex company : state.focus().companies())
        focus << dataset->entity(company).id;
    QCOMPARE(focus, QStringList({QStringLiteral("baidu"), QStringLiteral("ali")}));
}

void ViewStateTest::coloursStayOnEveryDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("all is known") << QDate();
    QTest::newRow("the company with fewer facts leads") << QDate(2019, 6, 1);
    QTest::newRow("nothing is known") << QDate(2001, 1, 1);
}

void ViewStateTest::coloursStayOnEveryDay()
{
    QFETCH(QDate, day);
    const QString early = QStringLiteral(" | article=early published=2019-01-01\n");
    const QString late = QStringLiteral(" | article=late published=2020-01-01\n");
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("a | tencent | revenue | 2017 | 12 USD") + early +
                         QStringLiteral("b | tencent | revenue | 2018 | 13 USD") + early +
                         QStringLiteral("c | ali | revenue | 2017 | 85 USD") + early +
                         QStringLiteral("d | ali | revenue | 2018 | 86 USD") + late +
                         QStringLiteral("e | ali | revenue | 2019 | 87 USD") + late);
    ViewState state;
    state.setDataset(dataset);
    Lens lens;
    lens.knownOn = day;
    state.setLens(lens);
    QCOMPARE(state.focus().ids(*state.dataset()),
             QStringList({QStringLiteral("ali"), QStringLiteral("tencent")}));
}

QTEST_GUILESS_MAIN(ViewStateTest)
#include "viewstate_test.moc"
