#include "core/metrics/faces.h"

#include "core/followup/month.h"

namespace minyi::core::metrics {

namespace {

std::optional<std::int64_t> liveOf(const Face& face)
{
    return face.live ? std::optional(static_cast<std::int64_t>(*face.live)) : std::nullopt;
}

} // namespace

void FaceWriter::move(const Face& face, Sets sets, std::int64_t by)
{
    const std::int64_t month = followup::monthOf(civil(face.day));
    forEachSet(sets, [&](Set set) { m_moved[{month, face.unit, face.sealed, static_cast<int>(set)}] += by; });
}

Face readFace(const Stmt& row, int first)
{
    const auto live = row.get<std::optional<std::int64_t>>(first + 4);
    return {row.get<Day>(first), row.integer(first + 1), row.integer(first + 2) != 0, static_cast<Sets>(row.integer(first + 3)),
            live ? std::optional(static_cast<Sets>(*live)) : std::nullopt};
}

std::optional<Face> FaceWriter::kept(Subject subject, std::int64_t row, const std::optional<Face>& now)
{
    const int kind = static_cast<int>(subject);
    if (now) { // its day seldom changes: the table itself has it then, in one look
        Stmt face = m_db.rows("SELECT day,unit,sealed,sets,live FROM figure_face WHERE key=?", faceKey(subject, now->day, row));
        if (face.step())
            return readFace(face);
    }
    Stmt face = m_db.rows("SELECT day,unit,sealed,sets,live FROM figure_face WHERE row=? AND kind=?", row, kind);
    if (!face.step())
        return {};
    return readFace(face);
}

void FaceWriter::write(Subject subject, std::int64_t row, const std::optional<Face>& before, const std::optional<Face>& face)
{
    const auto key = [&](const Face& of) { return faceKey(subject, of.day, row); };
    if (before && face && before->day == face->day) {
        if (before->unit == face->unit && before->sealed == face->sealed && before->live == face->live)
            return m_db.run("UPDATE figure_face SET sets=? WHERE key=?", static_cast<std::int64_t>(face->sets), key(*face));
        return m_db.run("UPDATE figure_face SET unit=?,sealed=?,sets=?,live=? WHERE key=?", face->unit, std::int64_t{face->sealed},
                        static_cast<std::int64_t>(face->sets), liveOf(*face), key(*face));
    }
    if (before)
        m_db.run("DELETE FROM figure_face WHERE key=?", key(*before));
    if (face)
        m_db.run("INSERT INTO figure_face(key,kind,row,day,unit,sealed,sets,live) VALUES(?,?,?,?,?,?,?,?)", key(*face),
                 static_cast<std::int64_t>(subject), row, face->day, face->unit, std::int64_t{face->sealed},
                 static_cast<std::int64_t>(face->sets), liveOf(*face));
}

void FaceWriter::put(Subject subject, std::int64_t row, const std::optional<Face>& before, const std::optional<Face>& face)
{
    if (before == face)
        return;
    write(subject, row, before, face);
    if (subject != Subject::Matter)
        return;
    const bool same = before && face && before->day == face->day && before->unit == face->unit && before->sealed == face->sealed;
    const Sets stay = same ? before->sets & face->sets : 0;
    if (before)
        move(*before, before->sets & ~stay, -1);
    if (face)
        move(*face, face->sets & ~stay, 1);
}

void FaceWriter::matter(const FaceReader::Faces& faces)
{
    if (!faces.row) // gone
        return;
    put(Subject::Matter, faces.row, faces.kept ? faces.kept : kept(Subject::Matter, faces.row, {}), faces.matter);
    if (faces.everToCall)
        put(Subject::Call, faces.row, faces.call);
}

void FaceWriter::order(std::int64_t row)
{
    put(Subject::Order, row, m_reader.face(Subject::Order, row));
}

void FaceWriter::appeal(std::int64_t row)
{
    put(Subject::Appeal, row, m_reader.face(Subject::Appeal, row));
}

void FaceWriter::gone(std::int64_t matter)
{
    put(Subject::Matter, matter, {});
    put(Subject::Call, matter, {});
}

void FaceWriter::finish()
{
    bool less = false;
    for (const auto& [key, by] : m_moved) {
        const auto& [month, unit, sealed, set] = key;
        if (by < 0) // it is there
            m_db.run("UPDATE figure_sum SET n=n+? WHERE key=?", by, sumKey(month, unit, sealed, set));
        else if (by > 0)
            m_db.run("INSERT INTO figure_sum(key,month,unit,sealed,bit,n) VALUES(?,?,?,?,?,?) ON CONFLICT DO UPDATE SET n=n+excluded.n",
                     sumKey(month, unit, sealed, set), month, unit, std::int64_t{sealed}, set, by);
        less |= by < 0;
    }
    if (less && m_db.one<std::int64_t>("SELECT 1 FROM figure_sum INDEXED BY figure_sum_none WHERE n=0 LIMIT 1")) // seldom
        m_db.run("DELETE FROM figure_sum INDEXED BY figure_sum_none WHERE n=0");
    m_moved.clear();
}

} // namespace minyi::core::metrics
