// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/partreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

/// Some milliseconds of work.
constexpr int tokensPerLook = 4096;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PartReader)
};

} // namespace

Result<PartReader> PartReader::open(const ZipArchive &archive, const QString &part,
                                    std::function<bool()> keepGoing)
{
    auto device = archive.part(part);
    if (!device)
        return device.error();
    PartReader reader;
    reader.m_path = archive.path();
    reader.m_name = part;
    reader.m_part = std::move(device.value());
    reader.m_xml = std::make_unique<QXmlStreamReader>(reader.m_part.get());
    reader.m_keepGoing = std::move(keepGoing);
    return reader;
}

bool PartReader::next()
{
    if (m_isStopped || m_hasEntities || m_xml->atEnd())
        return false;
    if (++m_tokens % tokensPerLook == 0 && m_keepGoing && !m_keepGoing()) {
        m_isStopped = true;
        return false;
    }
    const auto token = m_xml->readNext();
    m_part->noteToken();
    m_hasEntities = token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference;
    if (token == QXmlStreamReader::StartElement)
        m_attributes = m_xml->attributes();
    return !m_hasEntities && !m_xml->hasError() && token != QXmlStreamReader::EndDocument;
}

QStringView PartReader::attribute(const char *name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == QLatin1String(name))
            return attribute.value();
    }
    return {};
}

bool PartReader::hasAttribute(const char *name, const char *value) const
{
    return std::any_of(m_attributes.begin(), m_attributes.end(), [=](const QXmlStreamAttribute &attribute) {
        return attribute.name() == QLatin1String(name) && attribute.value() == QLatin1String(value);
    });
}

int PartReader::count(const char *name, int most) const
{
    return qBound(1, attribute(name).toInt(), most);
}

void PartReader::skipElement()
{
    for (int depth = 1; depth > 0 && next();)
        depth += m_xml->isStartElement() ? 1 : m_xml->isEndElement() ? -1 : 0;
}

Outcome PartReader::failure() const
{
    const auto error = [this](const QString &sentence, Error::Kind kind) {
        return Error{kind, sentence, {m_path, 0, m_name}};
    };
    if (m_isStopped)
        return {};
    if (m_hasEntities)
        return error(Words::tr("The part declares entities, which no spreadsheet program writes. It was not "
                               "read."),
                     Error::Kind::RuleBroken);
    if (!m_part->problem().isEmpty())
        return error(m_part->problem(), Error::Kind::RuleBroken);
    if (m_xml->hasError())
        return error(Words::tr("The part is damaged (line %1: %2). Save the file anew.")
                         .arg(m_xml->lineNumber())
                         .arg(m_xml->errorString()),
                     Error::Kind::Damaged);
    return {};
}

} // namespace plumbline
