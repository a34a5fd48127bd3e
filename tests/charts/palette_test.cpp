// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/palette.h"

#include "support/contrast.h"

#include <QTest>

#include <cmath>

using namespace plumbline;

namespace {

struct Pair {
    const char *name;
    QColor Palette::*front;
    QColor Palette::*back;
};

const Pair texts[] = {
    {"ink on window", &Palette::ink, &Palette::window},
    {"ink on surface", &Palette::ink, &Palette::surface},
    {"ink on stripe", &Palette::ink, &Palette::stripe},
    {"ink on selected row", &Palette::ink, &Palette::accentSoft},
    {"ink on caution", &Palette::ink, &Palette::warningSoft},
    {"soft ink on window", &Palette::inkSoft, &Palette::window},
    {"soft ink on surface", &Palette::inkSoft, &Palette::surface},
    {"soft ink on stripe", &Palette::inkSoft, &Palette::stripe},
    {"soft ink on selected row", &Palette::inkSoft, &Palette::accentSoft},
    {"link on surface", &Palette::accent, &Palette::surface},
    {"link on window", &Palette::accent, &Palette::window},
    {"link on stripe", &Palette::accent, &Palette::stripe},
    {"link on caution", &Palette::accent, &Palette::warningSoft},
    {"plain pill", &Palette::accent, &Palette::accentSoft},
    {"selected text", &Palette::surface, &Palette::accent},
    {"marked phrase", &Palette::markInk, &Palette::mark},
    {"caution on window", &Palette::warning, &Palette::window},
    {"caution on surface", &Palette::warning, &Palette::surface},
    {"caution on stripe", &Palette::warning, &Palette::stripe},
    {"caution pill", &Palette::warning, &Palette::warningSoft},
    {"good on window", &Palette::good, &Palette::window},
    {"good on surface", &Palette::good, &Palette::surface},
    {"good pill", &Palette::good, &Palette::goodSoft},
    {"tooltip", &Palette::tooltipInk, &Palette::tooltip},
};

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formula();
    void standsOut_data();
    void standsOut();
};

void PaletteTest::formula()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE(std::round(contrast(QColor(0x777777), Qt::white) * 100) / 100, 4.48);
}

void PaletteTest::standsOut_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette &colours = Palette::of(theme);
        const char *half = theme == Theme::Light ? "light" : "dark";
        for (const Pair &pair : texts)
            QTest::addRow("%s, %s", half, pair.name)
                << colours.*pair.front << colours.*pair.back << LeastForText;
        for (int place = -1; place < static_cast<int>(colours.companies.size()); ++place) {
            QTest::addRow("%s, company %d on surface", half, place)
                << colours.company(place) << colours.surface << LeastForMarks;
            QTest::addRow("%s, company %d on stripe", half, place)
                << colours.company(place) << colours.stripe << LeastForMarks;
        }
        QTest::addRow("%s, focus frame", half) << colours.accent << colours.surface << LeastForMarks;
    }
}

void PaletteTest::standsOut()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double found = contrast(front, back);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(PaletteTest)
#include "palette_test.moc"
