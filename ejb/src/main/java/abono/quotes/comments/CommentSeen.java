package abono.quotes.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That somebody has read a comment; the database keeps one of a comment and a person. */
@Entity
@Table(name = "comment_seen")
class CommentSeen {
    @Id private UUID id;

    @Column(name = "comment_id")
    private UUID commentId;

    @Column(name = "person_id")
    private UUID personId;

    protected CommentSeen() {}
}
