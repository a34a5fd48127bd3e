// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mappinglibrary.h"

#include "store/samplepackage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Mappings that were used are found again by the shape of their tables.
class MappingLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheNewest();
    void knowsShapesApart();
    void passesOverWhatItCannotRead();
    void tellsWhenItCannotWrite();

private:
    static Mapping mapping(int scale)
    {
        Mapping mapping;
        mapping.titles = {QStringLiteral("Firma"), QStringLiteral("Umsatz")};
        mapping.roles = {ColumnRole::Company, ColumnRole::Value};
        mapping.scale = scale;
        mapping.choice.csv.delimiter = ';';
        return mapping;
    }
    QString folder() const { return m_folder.filePath(QStringLiteral("mappings")); }

    QTemporaryDir m_folder;
};

void MappingLibraryTest::givesTheNewest()
{
    const MappingLibrary library(folder());
    const QByteArray shape = shapeOf(mapping(0));
    QVERIFY(!library.find(shape));
    QVERIFY(!library.keep(shape, {mapping(3), QStringLiteral("may.csv"), QDate(2019, 5, 3)}));
    QVERIFY(!library.keep(shape, {mapping(6), QStringLiteral("june.csv"), QDate(2019, 6, 3)}));
    const auto found = MappingLibrary(folder()).find(shape);
    QVERIFY(found);
    QVERIFY(found->mapping == mapping(6));
    QCOMPARE(found->fileName, QStringLiteral("june.csv"));
    QCOMPARE(found->day, QDate(2019, 6, 3));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
}

void MappingLibraryTest::knowsShapesApart()
{
    const MappingLibrary library(folder());
    Mapping other = mapping(0);
    other.titles = {QStringLiteral("company"), QStringLiteral("revenue")};
    QVERIFY(!library.keep(shapeOf(mapping(0)), {mapping(0), QStringLiteral("a.csv"), QDate(2019, 5, 3)}));
    QVERIFY(!library.find(shapeOf(other)));
    Mapping same = mapping(9);
    same.titles = {QStringLiteral(" FIRMA"), QStringLiteral("umsatz")};
    QVERIFY(library.find(shapeOf(same)));
}

void MappingLibraryTest::passesOverWhatItCannotRead()
{
    const MappingLibrary library(folder());
    const QByteArray shape = shapeOf(mapping(0));
    QVERIFY(!library.keep(shape, {mapping(3), QStringLiteral("may.csv"), QDate(2019, 5, 3)}));
    const QString path = QDir(folder()).filePath(QDir(folder()).entryList(QDir::Files).value(0));
    for (const char *bytes : {"", "{", "[]", "{\"plumbline-used-mapping\": 2}",
                              "{\"plumbline-used-mapping\": 1, \"mapping\": {\"unheard\": true}}"}) {
        sample::writeBytes(path, bytes);
        QVERIFY2(!library.find(shape), bytes);
    }
}

void MappingLibraryTest::tellsWhenItCannotWrite()
{
    sample::writeBytes(m_folder.filePath(QStringLiteral("file")), "in the way");
    const MappingLibrary library(m_folder.filePath(QStringLiteral("file/mappings")));
    const Outcome problem = library.keep(shapeOf(mapping(0)), {mapping(0), {}, QDate(2019, 5, 3)});
    QVERIFY(problem);
    QCOMPARE(problem->kind, Error::Kind::Unwritable);
}

QTEST_GUILESS_MAIN(MappingLibraryTest)
#include "mappinglibrary_test.moc"
