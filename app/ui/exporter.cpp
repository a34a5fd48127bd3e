// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporter.h"

#include "store/safefile.h"

namespace plumbline {

Outcome writeImage(const QString &path, const QImage &image)
{
    return writeFile(path, [&image](QIODevice &device) { return image.save(&device, "PNG"); });
}

Exporter::Exporter(QObject *parent) : QObject(parent), m_isEnding(std::make_shared<std::atomic<bool>>(false))
{
}

Exporter::~Exporter()
{
    *m_isEnding = true;
}

void Exporter::exportImage(const QString &path, const QImage &image)
{
    m_worker.run([this, path, image] { tell(path, writeImage(path, image)); });
}

void Exporter::exportFacts(const QString &path, const Facts &facts)
{
    m_worker.run([this, path, facts] {
        Result<DatasetFile> file = DatasetFile::open(facts.source);
        if (!file)
            return tell(path, file.error());
        const auto goOn = [this] { return !*m_isEnding; };
        tell(path, writeFactCsv(path, {facts.dataset, facts.facts, *file, facts.copies}, goOn));
    });
}

void Exporter::tell(const QString &path, const Outcome &problem)
{
    m_worker.answer([this, path, problem] {
        if (problem)
            Q_EMIT failed(*problem);
        else
            Q_EMIT exported(path);
    });
}

} // namespace plumbline
