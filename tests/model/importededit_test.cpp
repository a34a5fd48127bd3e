// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statementdraft.h"
#include "store/datasetfile.h"
#include "store/editsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Edits of statements that came from a table, and of files that knew no tables.
class ImportedEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void removesWithItsOrigin();
    void keepsTheOriginOfACorrected();
    void givesAnOldFileTheTables();

private:
    int origins() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ImportedEditTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package::withImport().compileTo(m_path), QString());
}

int ImportedEditTest::origins() const
{
    auto file = DatasetFile::open(m_path);
    int rows = 0;
    if (!file || !file->read())
        return -1;
    const auto problem =
        file->packageRows(sample::table("origin"), [&rows](const Row &) { return ++rows > 0; });
    return problem ? -1 : rows;
}

void ImportedEditTest::removesWithItsOrigin()
{
    QCOMPARE(origins(), 1);
    DatasetEditor editor = sample::editorOf(m_path);
    const auto edit = removeStatements(editor, {QStringLiteral("s6")}, QStringLiteral("one"));
    QVERIFY(edit);
    const auto applied = editor.apply(*edit);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text()));
    QCOMPARE(origins(), 0);
    QVERIFY(!editor.undo(*applied));
    QCOMPARE(origins(), 1);
}

void ImportedEditTest::keepsTheOriginOfACorrected()
{
    DatasetEditor editor = sample::editorOf(m_path);
    const RowChange change =
        sample::changed(m_path, "statement", "s6", "attributed_to", QStringLiteral("IDC"));
    QVERIFY(editor.apply({QStringLiteral("one"), {change}}));
    QCOMPARE(origins(), 1);
}

void ImportedEditTest::givesAnOldFileTheTables()
{
    QCOMPARE(sample::Package().compileTo(m_path), QString());
    QCOMPARE(
        sample::spoil(m_path, QStringLiteral("DROP TABLE origin; DROP TABLE source_row; DROP TABLE source;"
                                             "PRAGMA user_version = 1")),
        QString());
    DatasetEditor editor = sample::editorOf(m_path);
    const auto edit = removeStatements(editor, {QStringLiteral("s5")}, QStringLiteral("one"));
    QVERIFY(edit);
    const auto applied = editor.apply(*edit);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text()));
    QVERIFY(DatasetFile::open(m_path)->hasSources());
    QVERIFY(!editor.undo(*applied));
    QCOMPARE((*DatasetFile::open(m_path)->read())->statementCount(), 5);
}

QTEST_APPLESS_MAIN(ImportedEditTest)
#include "importededit_test.moc"
