// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picturefile.h"
#include "model/backgroundworker.h"
#include "model/dataexport.h"

namespace plumbline {

/// Writes exports in the background, so that the window goes on. Files come in
/// the order in which they were asked for. Lives in the GUI thread.
class Exporter : public QObject
{
    Q_OBJECT

public:
    struct Data {
        QString source; ///< the dataset file
        DataExport what;
    };
    struct Picture {
        ChartScenePtr scene;
        PictureOptions options;
        ChartFonts fonts;
        PictureFormat format = PictureFormat::Png;
        qreal scale = 1; ///< of PNG
    };

    explicit Exporter(QObject *parent = nullptr);
    ~Exporter() override;

    bool isBusy() const { return m_waiting > 0; }

public Q_SLOTS:
    void exportPicture(const QString &path, const plumbline::Exporter::Picture &picture);
    void exportData(const QString &path, const plumbline::Exporter::Data &data);
    /// Ends what is under way and drops what waits; the files that stood there stay.
    void cancel();

Q_SIGNALS:
    void busyChanged();
    void progress(qint64 done, qint64 total);
    void exported(const QString &path);
    void cancelled(const QString &path);
    void failed(const plumbline::Error &error);

private:
    struct End {
        Outcome problem;
        bool isCancelled = false;
    };

    void run(const QString &path, const std::function<End(const CancelFlag &)> &write);
    End writeData(const QString &path, const Data &data, const CancelFlag &cancel);
    void tellEnd(const QString &path, const End &end);

    int m_waiting = 0; ///< exports that have not ended
    CancelFlag m_cancel;
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
