// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importrun.h"

#include "importing/importtarget.h"
#include "store/dataseteditor.h"
#include "store/importwriter.h"
#include "store/packagetables.h"
#include "store/packagewriter.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tablefile;

/// An import that is a step of the history: taken back and done again.
class RecordedImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void canBeTakenBack();
    void isNotRecordedWhenLarge();

private:
    std::unique_ptr<Target> m_target;
};

void RecordedImportTest::init()
{
    m_target = std::make_unique<Target>();
    QCOMPARE(m_target->problem(), QString());
}

/// The first import of a table, and one that updates, adds and removes.
void RecordedImportTest::canBeTakenBack()
{
    const auto recorded = [this](const QByteArray &rows) {
        ImportLimits limits;
        limits.isRecorded = true;
        const auto result = importTable(m_target->folder().write("a.csv", Titles + rows), longMapping(),
                                        m_target->dataset(), {}, limits);
        return result ? AppliedEdit{{}, result->changeset} : AppliedEdit();
    };
    const auto dump = [this](const char *name) {
        if (const auto problem = dumpPackage(m_target->dataset(), m_target->folder().path(name)))
            return problem->text().toUtf8();
        QByteArray bytes;
        for (const PackageTable &table : packageTables())
            bytes += sample::bytesOf(m_target->folder().path(name) + u'/' + QLatin1String(table.file));
        return bytes;
    };
    m_target->import("Acme,Revenue,2001,1,USD\n", longMapping(),
                     "other.csv"); // the file has the present format
    const QByteArray before = dump("before");
    const AppliedEdit first = recorded("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n");
    const QByteArray between = dump("between");
    const AppliedEdit second = recorded("Nova,Revenue,2019,5,USD\nNova,Revenue,2021,7,USD\n");
    const QByteArray after = dump("after");
    QVERIFY(between != before && after != between);

    auto editor = DatasetEditor::open(m_target->dataset());
    QVERIFY(bool(editor));
    QVERIFY(!editor->undo(second));
    QCOMPARE(dump("a"), between);
    QVERIFY(!editor->undo(first));
    QCOMPARE(dump("b"), before);
    QVERIFY(!editor->redo(first));
    QVERIFY(!editor->redo(second));
    QCOMPARE(dump("c"), after);
    QVERIFY(!DatasetFile::quickCheck(m_target->dataset()));
}

void RecordedImportTest::isNotRecordedWhenLarge()
{
    QByteArray rows;
    for (qint64 i = 0; i <= ImportWriter::MostRecordedFigures; ++i)
        rows += "Acme,Users " + QByteArray::number(i / 100) + ',' + QByteArray::number(1900 + i % 100) +
                ",7,count\n";
    ImportLimits limits;
    limits.isRecorded = true;
    const QString table = m_target->folder().write("a.csv", Titles + rows);
    const auto large = importTable(table, longMapping(), m_target->dataset(), {}, limits);
    QVERIFY(large && large->counts.added == ImportWriter::MostRecordedFigures + 1);
    QCOMPARE(large->changeset, QByteArray());
    // What it would take to put those rows back counts, too.
    const auto update = importTable(m_target->folder().write("a.csv", Titles + "Acme,Users 1,1900,7,count\n"),
                                    longMapping(), m_target->dataset(), {}, limits);
    QVERIFY(update && update->counts.removed == ImportWriter::MostRecordedFigures);
    QCOMPARE(update->changeset, QByteArray());
}

QTEST_APPLESS_MAIN(RecordedImportTest)
#include "recordedimport_test.moc"
