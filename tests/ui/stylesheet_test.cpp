// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stylesheet.h"

#include "ui/appearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;

class StyleSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesNoUnknownColour_data();
    void namesNoUnknownColour();
    void dressesTheApplication();
    void systemIsThePlatformsPalette();
};

void StyleSheetTest::namesNoUnknownColour_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void StyleSheetTest::namesNoUnknownColour()
{
    QFETCH(Theme, theme);
    const QString sheet = styleSheet(Palette::of(theme), 13);
    QVERIFY(sheet.size() > 1000);
    QVERIFY(!sheet.contains(QLatin1Char('@')));
    for (const char *empty : {": ;", "solid ;", "background: }", "size: ;"})
        QVERIFY2(!sheet.contains(QLatin1String(empty)), empty);
    QVERIFY(sheet.contains(Palette::of(theme).accent.name()));
    QTest::failOnWarning(QRegularExpression(QStringLiteral("stylesheet|style sheet")));
    QWidget widget;
    widget.setStyleSheet(sheet);
    widget.ensurePolished();
}

void StyleSheetTest::dressesTheApplication()
{
    Appearance appearance;
    QSignalSpy themes(&appearance, &Appearance::themeChanged);
    appearance.setMode(Appearance::Mode::Dark);
    QCOMPARE(themes.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::of(Theme::Dark).surface);
    appearance.setMode(Appearance::Mode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::of(Theme::Light).surface);
    appearance.setMode(Appearance::Mode::Light);
    QCOMPARE(themes.count(), 2);
}

/// The offscreen platform is light: after dark, System must not read our own colours.
void StyleSheetTest::systemIsThePlatformsPalette()
{
    Appearance appearance;
    QCOMPARE(appearance.theme(), Theme::Light);
    appearance.setMode(Appearance::Mode::Dark);
    appearance.setMode(Appearance::Mode::System);
    QCOMPARE(appearance.theme(), Theme::Light);
}

QTEST_MAIN(StyleSheetTest)
#include "stylesheet_test.moc"
