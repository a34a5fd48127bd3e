// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"
#include "support/checkout.h"

#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace plumbline;

namespace {

constexpr int HeaderSize = 100;
constexpr int ApplicationIdAt = 68; // https://www.sqlite.org/fileformat.html, 1.3

QByteArray sqliteHeader(qint32 applicationId)
{
    QByteArray header = QByteArray("SQLite format 3\0", 16).leftJustified(HeaderSize, '\0');
    qToBigEndian(applicationId, header.data() + ApplicationIdAt);
    return header;
}

} // namespace

/// A desktop with the program's MIME package knows a dataset, whatever its name.
class MimeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsDatasets_data();
    void knowsDatasets();
    void speaksChinese();

private:
    QTemporaryDir m_data;
};

void MimeTypeTest::initTestCase()
{
    const QString packages = m_data.filePath(QStringLiteral("mime/packages"));
    const QString name = QStringLiteral(PLUMBLINE_ID ".xml");
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(checkout::top().filePath(u"packaging/"_qs + name), packages + u'/' + name));
    qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
    qputenv("QT_NO_MIME_CACHE", "1");
}

void MimeTypeTest::knowsDatasets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");

    const QString ours = QStringLiteral("application/vnd.plumbline+sqlite3");
    const QByteArray dataset = sqliteHeader(schema::ApplicationId);
    QTest::addRow("any ending") << u"china.sqlite"_qs << dataset << ours;
    QTest::addRow("no ending") << u"china"_qs << dataset << ours;
    QTest::addRow("our ending") << u"china.plumbline"_qs << QByteArray() << ours;
    QTest::addRow("another database")
        << u"other.sqlite"_qs << sqliteHeader(0) << u"application/vnd.sqlite3"_qs;
    QTest::addRow("the id elsewhere")
        << u"note"_qs << QByteArray("PLMB").leftJustified(HeaderSize, ' ') << u"text/plain"_qs;
}

void MimeTypeTest::knowsDatasets()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    QFile file(m_data.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(QMimeDatabase().mimeTypeForFile(file.fileName()).name(), type);
}

void MimeTypeTest::speaksChinese()
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const QMimeType type =
        QMimeDatabase().mimeTypeForName(QStringLiteral("application/vnd.plumbline+sqlite3"));
    QCOMPARE(type.comment(), QStringLiteral("Plumbline 数据集"));
    QVERIFY(type.inherits(QStringLiteral("application/vnd.sqlite3")));
    QCOMPARE(type.iconName(), QStringLiteral(PLUMBLINE_ID));
}

QTEST_GUILESS_MAIN(MimeTypeTest)
#include "mimetype_test.moc"
