// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/// What fuzzing has found worth trying is tried again: a fuzzer that is not content aborts.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenWithoutHarm_data();
    void isTakenWithoutHarm();
};

void CorpusTest::isTakenWithoutHarm_data()
{
    QTest::addColumn<QString>("path");
    const QDir seeds(QStringLiteral(PLUMBLINE_CORPUS));
    for (const QDir &folder : {seeds, QDir(seeds.filePath(QStringLiteral(PLUMBLINE_FUZZER)))}) {
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void CorpusTest::isTakenWithoutHarm()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()),
                                    static_cast<size_t>(bytes.size())),
             0);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
