// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importedview.h"

#include <QTest>

using namespace plumbline;

/// Who is in colour after an import.
class ImportedViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheColoursOfOthers_data();
    void keepsTheColoursOfOthers();
};

void ImportedViewTest::keepsTheColoursOfOthers_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<QString>("companies");
    QTest::addColumn<QString>("then");
    QTest::newRow("behind") << "a,b"
                            << "c"
                            << "a,b,c";
    QTest::newRow("in a free place") << "a,,b"
                                     << "c,d"
                                     << "a,c,b,d";
    QTest::newRow("there already") << "a,b"
                                   << "b"
                                   << "a,b";
    QTest::newRow("nobody") << ""
                            << "c"
                            << "c";
    QTest::newRow("no place for all") << "a,b,c,d,e,f,g"
                                      << "h,i"
                                      << "h,i";
}

void ImportedViewTest::keepsTheColoursOfOthers()
{
    QFETCH(const QString, focus);
    QFETCH(const QString, companies);
    QFETCH(const QString, then);
    QCOMPARE(focusWith(focus.split(u','), companies.split(u',')).join(u','), then);
}

QTEST_APPLESS_MAIN(ImportedViewTest)
#include "importedview_test.moc"
