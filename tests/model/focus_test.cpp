// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/focuschoice.h"
#include "support/exampledata.h"

#include <QRegularExpression>
#include <QTest>

using namespace plumbline;

/// Who has a colour, and that a colour stays with its company.
class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void companiesJoinAndLeave_data();
    void companiesJoinAndLeave();
};

/// Companies a to j; a has the most facts, j the fewest.
static DatasetPtr tenCompanies()
{
    QStringList lines;
    const QString names = QStringLiteral("abcdefghij");
    for (int company = 0; company < names.size(); ++company) {
        for (int fact = company; fact <= names.size(); ++fact)
            lines << QStringLiteral("%1%2 | %1 | revenue | 2018 | 1 CNY").arg(names[company]).arg(fact);
    }
    return example::dataset(lines.join(QLatin1Char('\n')));
}

static QString printed(const QStringList &ids)
{
    return QStringList(ids)
        .replaceInStrings(QRegularExpression(QStringLiteral("^$")), QStringLiteral("-"))
        .join(QLatin1Char(' '));
}

static QStringList idsOf(const QString &text)
{
    QStringList ids = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &id : ids)
        id = id == QLatin1String("-") ? QString() : id;
    return ids;
}

void FocusTest::places_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char *wanted, const char *chosen, const char *places) {
        QTest::newRow(name) << QString::fromLatin1(wanted) << QString::fromLatin1(chosen)
                            << QString::fromLatin1(places);
    };
    row("those with the most facts", "", "", "a b c d e f g h");
    row("a filter keeps the colours of what it leaves", "b d h", "", "- b - d - - - h");
    row("further ones fill free places", "b d i j", "", "i b j d");
    row("none wanted moves nothing", "none", "", "a b c d e f g h");
    row("only the first eight", "a b c d e f g h i", "", "a b c d e f g h");
    row("chosen ones by their places", "", "j - a", "j - a");
    row("chosen ones whatever the filter", "b", "j a", "j a");
    row("unknown ones leave their place free", "", "x a", "- a");
    row("all unknown: automatic", "", "x y", "a b c d e f g h");
    row("nobody", "", "-", "-");
    row("a ninth has no place", "", "a b c d e f g h i", "a b c d e f g h");
}

void FocusTest::places()
{
    QFETCH(QString, wanted);
    QFETCH(QString, chosen);
    const DatasetPtr dataset = tenCompanies();
    Filter filter;
    if (!wanted.isEmpty())
        filter.companies = wanted == QLatin1String("none") ? QStringList() : idsOf(wanted);
    const Focus focus(*dataset, filter, idsOf(chosen));
    QTEST(printed(focus.ids(*dataset)), "places");
}

void FocusTest::companiesJoinAndLeave_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("places");
    QTest::addColumn<QString>("replaced");
    const auto row = [](const char *name, const char *start, const char *steps, const char *places,
                        const char *replaced) {
        QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(steps)
                            << QString::fromLatin1(places) << QString::fromLatin1(replaced);
    };
    row("first free place", "a - c", "+x", "a x c", "");
    row("leaving frees a place", "a b c", "-b", "a - c", "");
    row("the last leaves", "a b", "-b -a", "-", "");
    row("back to its own place", "a b c", "-b +b", "a b c", "");
    row("already in", "a b", "+a", "a b", "");
    row("a ninth takes the last place", "a b c d e f g h", "+x", "a b c d e f g x", "h");
    row("a tenth takes the next oldest", "a b c d e f g h", "+x +y", "a b c d e f y x", "h g");
    row("then the one that joined first", "a b c d e f g h", "+1 +2 +3 +4 +5 +6 +7 +8 +9", "8 7 6 5 4 3 2 9",
        "h g f e d c b a 1");
    row("dropped on another", "a b c d e f g h", "+x@2 +y", "a b x d e f g y", "c h");
}

void FocusTest::companiesJoinAndLeave()
{
    QFETCH(QString, start);
    QFETCH(QString, steps);
    FocusChoice choice;
    QStringList places = idsOf(start);
    QStringList replaced;
    for (const QString &step : steps.split(QLatin1Char(' '))) {
        const QString id = step.mid(1).section(QLatin1Char('@'), 0, 0);
        const QString place = step.section(QLatin1Char('@'), 1);
        if (step.startsWith(QLatin1Char('-'))) {
            places = FocusChoice::leave(places, id);
            continue;
        }
        const FocusChoice::Change change = choice.join(places, id, place.isEmpty() ? -1 : place.toInt());
        places = change.places;
        replaced << change.replaced;
    }
    replaced.removeAll(QString());
    QTEST(printed(places), "places");
    QTEST(replaced.join(QLatin1Char(' ')), "replaced");
}

QTEST_GUILESS_MAIN(FocusTest)
#include "focus_test.moc"
