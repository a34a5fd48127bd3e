// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "support/checkout.h"
#include "ui/appearance.h"

#include <QImage>
#include <QTest>

using namespace plumbline;

namespace {

/// How many pixels the strokes cover, and the strongest of their colours.
struct Strokes {
    int covered = 0;
    QColor colour;
};

Strokes strokesOf(const QPixmap &pixmap)
{
    Strokes found;
    int strongest = 0;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            found.covered += colour.alpha() > 0 ? 1 : 0;
            if (colour.alpha() > strongest) {
                strongest = colour.alpha();
                found.colour = QColor(colour.rgb());
            }
        }
    }
    return found;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsDrawn_data();
    void everyFileIsDrawn();
    void followsTheAppearance();
    void isSharpAtTwice();
    void unknownNameIsNull();
};

void IconsTest::everyFileIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = checkout::filesBelow(QStringLiteral("resources/icons"), {u"*.svg"_qs});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QFileInfo(file).baseName();
}

void IconsTest::everyFileIsDrawn()
{
    QFETCH(QString, name);
    const QIcon drawn = icon(name);
    QVERIFY(!drawn.isNull());
    constexpr int fewPixels = 20;
    QVERIFY(strokesOf(drawn.pixmap(16)).covered > fewPixels);
}

void IconsTest::followsTheAppearance()
{
    Appearance appearance;
    const QIcon drawn = icon(QStringLiteral("close"));
    for (Appearance::Mode mode : {Appearance::Mode::Light, Appearance::Mode::Dark}) {
        appearance.setMode(mode);
        const Palette &colours = Palette::of(appearance.theme());
        QCOMPARE(strokesOf(drawn.pixmap(48)).colour, colours.ink);
        QCOMPARE(strokesOf(drawn.pixmap(48, QIcon::Disabled)).colour, colours.others);
    }
}

void IconsTest::isSharpAtTwice()
{
    const QPixmap twice = icon(QStringLiteral("find")).pixmap(QSize(16, 16), 2);
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
}

void IconsTest::unknownNameIsNull()
{
    QVERIFY(icon(QStringLiteral("nothing")).isNull());
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
