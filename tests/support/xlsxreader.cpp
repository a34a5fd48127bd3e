// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xlsxreader.h"

#include <QFile>
#include <QXmlStreamReader>

#include <unzip.h>

namespace plumbline::xlsx {

namespace {

QByteArray contentOf(unzFile archive)
{
    constexpr size_t most = 1 << 16;
    QByteArray content;
    if (unzOpenCurrentFile(archive) != UNZ_OK)
        return content;
    QByteArray piece(most, Qt::Uninitialized);
    for (int read = 0; (read = unzReadCurrentFile(archive, piece.data(), most)) > 0;)
        content.append(piece.constData(), read);
    unzCloseCurrentFile(archive);
    return content;
}

/// "AB12": 27.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c.isLetter())
            column = column * 26 + c.unicode() - 'A' + 1;
    }
    return column - 1;
}

/// Texts that cells refer to by number; in a file written row by row there are none.
QStringList sharedTexts(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("si"))
            texts << QString();
        else if (reader.isCharacters() && !texts.isEmpty())
            texts.back() += reader.text();
    }
    return texts;
}

QString kindOf(const QXmlStreamAttributes &cell)
{
    const QStringView type = cell.value(QLatin1String("t"));
    if (!type.isEmpty() && type != QLatin1String("n"))
        return QStringLiteral("s:");
    const QStringView style = cell.value(QLatin1String("s"));
    return style.isEmpty() || style == QLatin1String("0") ? QStringLiteral("n:") : QStringLiteral("d:");
}

QStringList linesOf(const QByteArray &xml, const QStringList &shared)
{
    QStringList lines;
    QStringList cells;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == QLatin1String("row")) {
            lines << cells.join(QStringLiteral(" | "));
            cells.clear();
        }
        if (!reader.isStartElement() || reader.name() != QLatin1String("c"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const int column = columnOf(attributes.value(QLatin1String("r")));
        while (cells.size() < column)
            cells << QString();
        QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (attributes.value(QLatin1String("t")) == QLatin1String("s"))
            text = shared.value(text.toInt());
        cells << kindOf(attributes) + text;
    }
    return lines;
}

} // namespace

QMap<QString, QByteArray> parts(const QString &file)
{
    QMap<QString, QByteArray> found;
    const unzFile archive = unzOpen(QFile::encodeName(file).constData());
    if (!archive)
        return found;
    for (int next = unzGoToFirstFile(archive); next == UNZ_OK; next = unzGoToNextFile(archive)) {
        constexpr int most = 256;
        QByteArray name(most, '\0');
        unz_file_info info;
        if (unzGetCurrentFileInfo(archive, &info, name.data(), most - 1, nullptr, 0, nullptr, 0) == UNZ_OK)
            found.insert(QString::fromUtf8(name.constData()), contentOf(archive));
    }
    unzClose(archive);
    return found;
}

QStringList lines(const QString &file, int sheet)
{
    const QMap<QString, QByteArray> all = parts(file);
    return linesOf(all.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)),
                   sharedTexts(all.value(QStringLiteral("xl/sharedStrings.xml"))));
}

QStringList sheetNames(const QString &file)
{
    QStringList names;
    QXmlStreamReader reader(parts(file).value(QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("sheet"))
            names << reader.attributes().value(QLatin1String("name")).toString();
    }
    return names;
}

} // namespace plumbline::xlsx
