// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applicationicon.h"

#include <QTest>

using namespace plumbline;

/// The icon that windows carry: there, in every size, and round at its corners.
class ApplicationIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEverySize();
};

void ApplicationIconTest::hasEverySize()
{
    const QIcon icon = applicationIcon();
    QStringList drawn;
    const QList<QSize> sizes = icon.availableSizes();
    for (const QSize &size : sizes) {
        const QImage picture = icon.pixmap(size).toImage();
        const int corner = qAlpha(picture.pixel(0, 0));
        const int middle = qAlpha(picture.pixel(size.width() / 2, size.height() / 2));
        drawn << QStringLiteral("%1x%2 %3 %4")
                     .arg(size.width())
                     .arg(size.height())
                     .arg(corner < middle ? u"round"_qs : u"square"_qs)
                     .arg(middle == 255 ? u"filled"_qs : u"empty"_qs);
    }
    QCOMPARE(drawn.join(u'\n'), QStringLiteral("16x16 round filled\n24x24 round filled\n32x32 round filled\n"
                                               "48x48 round filled\n64x64 round filled\n"
                                               "128x128 round filled\n256x256 round filled"));
}

QTEST_MAIN(ApplicationIconTest)
#include "applicationicon_test.moc"
